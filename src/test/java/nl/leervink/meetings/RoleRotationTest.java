package nl.leervink.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.Test;

class RoleRotationTest {

    private static final PersonId ANNA = someone();
    private static final PersonId BRAM = someone();
    private static final PersonId CARLA = someone();
    private static final PersonId DIRK = someone();
    private static final List<PersonId> ALL = List.of(ANNA, BRAM, CARLA, DIRK);

    @Test
    void aMeetingOfTheGroupsOwnHasOneFacilitatorAndTwoCases() {
        assertThat(RoleRotation.next(MeetingForm.OWN, ALL, Set.of(), List.of()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ANNA, MeetingRole.FACILITATOR,
                        BRAM, MeetingRole.CONTRIBUTOR,
                        CARLA, MeetingRole.CONTRIBUTOR,
                        DIRK, MeetingRole.OBSERVER));
    }

    @Test
    void whereSomebodyGuidesNoMemberDoes() {
        assertThat(RoleRotation.next(MeetingForm.GUIDED, ALL, Set.of(), List.of()))
                .doesNotContainValue(MeetingRole.FACILITATOR)
                .hasSize(4);
    }

    @Test
    void twoMembersLeadTheLastMeetingOfATrajectory() {
        assertThat(RoleRotation.next(MeetingForm.LED_BY_MEMBERS, ALL, Set.of(), List.of()))
                .containsEntry(ANNA, MeetingRole.FACILITATOR)
                .containsEntry(BRAM, MeetingRole.FACILITATOR);
    }

    @Test
    void atTheStartNobodyHasARole() {
        assertThat(RoleRotation.next(MeetingForm.START, ALL, Set.of(), List.of()))
                .isEmpty();
    }

    @Test
    void rolesGoRound() {
        var held = new ArrayList<Map<PersonId, MeetingRole>>();
        IntStream.range(0, 8).forEach(_ -> held.add(RoleRotation.next(MeetingForm.OWN, ALL, Set.of(), held)));

        assertThat(ALL).allSatisfy(member -> {
            assertThat(times(MeetingRole.FACILITATOR, member, held)).isEqualTo(2);
            assertThat(times(MeetingRole.CONTRIBUTOR, member, held)).isBetween(3L, 5L);
        });
    }

    @Test
    void whoPreparedACaseBringsIt() {
        assertThat(RoleRotation.next(MeetingForm.OWN, ALL, Set.of(ANNA), List.of()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ANNA, MeetingRole.CONTRIBUTOR,
                        BRAM, MeetingRole.FACILITATOR,
                        CARLA, MeetingRole.CONTRIBUTOR,
                        DIRK, MeetingRole.OBSERVER));
        assertThat(RoleRotation.next(MeetingForm.OWN, ALL, Set.copyOf(ALL), List.of()))
                .as("somebody leads all the same")
                .containsValue(MeetingRole.FACILITATOR);
    }

    @Test
    void whoComesLaterIsNextAndWhoDidItLongestAgoBeforeWhoDidItLast() {
        var held = List.of(Map.of(BRAM, MeetingRole.FACILITATOR), Map.of(ANNA, MeetingRole.FACILITATOR));

        assertThat(facilitator(List.of(ANNA, BRAM), held)).isEqualTo(BRAM);
        assertThat(facilitator(List.of(ANNA, BRAM, CARLA), held)).isEqualTo(CARLA);
    }

    private static PersonId facilitator(List<PersonId> members, List<Map<PersonId, MeetingRole>> held) {
        return RoleRotation.next(MeetingForm.OWN, members, Set.of(), held).entrySet().stream()
                .filter(one -> one.getValue() == MeetingRole.FACILITATOR)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static long times(MeetingRole role, PersonId member, List<Map<PersonId, MeetingRole>> held) {
        return held.stream().filter(meeting -> meeting.get(member) == role).count();
    }

    private static PersonId someone() {
        return new PersonId(UUID.randomUUID());
    }
}
