package nl.leervink.attendance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.attendance.RecordResult.NothingToUndo;
import nl.leervink.attendance.RecordResult.Overtaken;
import nl.leervink.attendance.RecordResult.Recorded;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Taps that come late, twice, or after somebody else's. */
@ModuleTest
class TappingTest extends RosterLife {

    private static final int NONE = 0;

    @Autowired
    Tapping tapping;

    PersonId office;

    @BeforeEach
    void theOfficeMayTapToo() {
        office = people.someone("Bea", "Bureau");
    }

    @Test
    void aTapThatArrivesTwiceIsStoredOnceAndAnsweredTheSame() {
        var tap = present(annas, NONE);
        var first = (Recorded) tapping.tap(today, tap, trainer);
        clock.goTo(clock.instant().plusSeconds(60));

        assertThat(tapping.tap(today, tap, trainer)).isEqualTo(first);

        assertThat(number(annas)).isEqualTo(first.wrote().get(annas));
        assertThat(undoable()).isEqualTo(1);
    }

    @Test
    void aTapThatArrivesTwiceAfterAColleagueChangedItChangesNothing() {
        var tap = present(annas, NONE);
        tapping.tap(today, tap, trainer);
        asOffice(() -> tapping.tap(today, absent(annas, number(annas)), office));

        assertThat(tapping.tap(today, tap, trainer)).isInstanceOf(Recorded.class);

        assertThat(standing(annas)).isEqualTo(Presence.ABSENT);
    }

    @Test
    void aTapDoesNotReplaceWhatAColleagueRecordedSince() {
        asOffice(() -> tapping.tap(today, absent(annas, NONE), office));

        assertThat(tapping.tap(today, present(annas, NONE), trainer))
                .isInstanceOfSatisfying(Overtaken.class, overtaken -> {
                    assertThat(overtaken.by()).isEqualTo("Bea Bureau");
                    assertThat(overtaken.presence()).isEqualTo(Presence.ABSENT);
                });
        assertThat(standing(annas)).isEqualTo(Presence.ABSENT);
    }

    @Test
    void whoSawWhatAColleagueRecordedMayReplaceIt() {
        asOffice(() -> tapping.tap(today, absent(annas, NONE), office));

        assertThat(tapping.tap(today, present(annas, number(annas)), trainer)).isInstanceOf(Recorded.class);
        assertThat(standing(annas)).isEqualTo(Presence.PRESENT);
    }

    @Test
    void twoWhoTapTheSameAgree() {
        asOffice(() -> tapping.tap(today, present(annas, NONE), office));

        assertThat(tapping.tap(today, present(annas, NONE), trainer)).isInstanceOf(Recorded.class);
    }

    @Test
    void tapsOfOneDeviceFollowEachOtherByTheNumberThatTheLastOneWrote() {
        var first = (Recorded) tapping.tap(today, present(annas, NONE), trainer);

        var second = tapping.tap(today, absent(annas, first.wrote().getOrDefault(annas, NONE)), trainer);

        assertThat(second).isInstanceOf(Recorded.class);
        assertThat(standing(annas)).isEqualTo(Presence.ABSENT);
    }

    @Test
    void anIdThatAnotherTapHasStoresNothing() {
        var tap = present(annas, NONE);
        tapping.tap(today, tap, trainer);

        assertThat(tapping.tap(today, new Tap.Marks(tap.id(), brams, Presence.PRESENT, Minutes.NONE, NONE), trainer))
                .isEqualTo(new RecordResult.IdTaken());
        asOffice(() -> assertThat(tapping.tap(today, tap, office)).isEqualTo(new RecordResult.IdTaken()));
        assertThat(number(brams)).isZero();
    }

    @Test
    void aTapThatWaitedUntilTheSessionWasClosedIsRefusedAndOneThatWasStoredBeforeIsNot() {
        var stored = present(annas, NONE);
        tapping.tap(today, stored, trainer);
        roster.everyonePresent(today, trainer);
        roster.close(today, trainer);

        assertThat(tapping.tap(today, absent(brams, number(brams)), trainer))
                .isEqualTo(new RecordResult.Refused(new RosterRefusal.AlreadyClosed()));
        assertThat(tapping.tap(today, stored, trainer)).isInstanceOf(Recorded.class);
    }

    @Test
    void undoingTakesOffWhatOneTapped() {
        var tap = present(annas, NONE);
        tapping.tap(today, tap, trainer);

        assertThat(undo(tap)).isInstanceOfSatisfying(Recorded.class, undone -> {
            assertThat(undone.wrote()).isEqualTo(Map.of(annas, 0));
            assertThat(undone.marked()).isZero();
        });
        assertThat(number(annas)).isZero();
        assertThat(undo(tap)).isEqualTo(new NothingToUndo());
        assertThat(undoable()).isZero();
    }

    @Test
    void undoingPutsBackWhatStoodBefore() {
        asOffice(() -> tapping.tap(today, late(annas, 25), office));
        var before = number(annas);
        var tap = absent(annas, before);
        tapping.tap(today, tap, trainer);

        undo(tap);

        assertThat(number(annas)).isEqualTo(before);
        assertThat(standing(annas)).isEqualTo(Presence.LATE);
        assertThat(line(annas).missed()).isEqualTo(Minutes.of(25));
    }

    @Test
    void everyonePresentIsUndoneAtOnceAndLeavesWhoHadAMark() {
        tapping.tap(today, absent(brams, NONE), trainer);
        var everyone = new Tap.Everyone(TapId.next());
        tapping.tap(today, everyone, trainer);

        undo(everyone);

        assertThat(number(annas)).isZero();
        assertThat(standing(brams)).isEqualTo(Presence.ABSENT);
    }

    @Test
    void whatAColleagueChangedSinceIsNotUndone() {
        var everyone = new Tap.Everyone(TapId.next());
        tapping.tap(today, everyone, trainer);
        asOffice(() -> tapping.tap(today, absent(annas, number(annas)), office));

        assertThat(undo(everyone))
                .isInstanceOfSatisfying(
                        Recorded.class, undone -> assertThat(undone.wrote()).isEqualTo(Map.of(brams, 0)));
        assertThat(standing(annas)).isEqualTo(Presence.ABSENT);
    }

    @Test
    void whatAColleagueTappedIsNotUndone() {
        var tap = absent(annas, NONE);
        asOffice(() -> tapping.tap(today, tap, office));

        assertThat(undo(tap)).isEqualTo(new NothingToUndo());
        assertThat(undo(present(brams, NONE))).isEqualTo(new NothingToUndo());
        assertThat(standing(annas)).isEqualTo(Presence.ABSENT);
    }

    @Test
    void undoingThatArrivesTwiceUndoesOneTap() {
        var first = absent(annas, NONE);
        tapping.tap(today, first, trainer);
        var second = present(annas, number(annas));
        tapping.tap(today, second, trainer);
        var undo = new Tap.Undoes(TapId.next(), second.id());

        var once = tapping.tap(today, undo, trainer);

        assertThat(tapping.tap(today, undo, trainer)).isEqualTo(once);
        assertThat(standing(annas)).isEqualTo(Presence.ABSENT);
    }

    @Test
    void whatWasTappedInAnotherSessionIsNotUndoneHere() {
        var tap = present(annas, NONE);
        tapping.tap(today, tap, trainer);
        clock.goTo(clock.instant().plus(Duration.ofDays(1)));
        var tomorrow = editions.session(edition, 2);

        assertThat(tapping.tap(tomorrow, new Tap.Undoes(TapId.next(), tap.id()), trainer))
                .isEqualTo(new NothingToUndo());
    }

    @Test
    void manyDevicesThatSendTheSameTapsAtOnceStoreEachOnce() throws Exception {
        var tap = present(annas, NONE);
        var other = absent(brams, NONE);
        try (var devices = Executors.newFixedThreadPool(6)) {
            var answers = devices.invokeAll(IntStream.range(0, 12)
                    .<Callable<RecordResult>>mapToObj(at -> () -> {
                        SignIn.as(trainer, Role.TRAINER);
                        return tapping.tap(today, at % 2 == 0 ? tap : other, trainer);
                    })
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isInstanceOf(Recorded.class);
            }
        }

        assertThat(undoable()).isEqualTo(2);
        assertThat(numbers().values()).doesNotContain(0).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.CONTACT})
    void othersTapNothing(String role) {
        SignIn.as(trainer, role);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> tapping.tap(today, present(annas, NONE), trainer));
    }

    @Test
    void aTrainerOfAnotherEditionTapsNothing() {
        var colleague = people.someone();
        SignIn.as(colleague, Role.TRAINER);

        assertThat(tapping.tap(today, present(annas, NONE), colleague))
                .isEqualTo(new RecordResult.Refused(new RosterRefusal.NotYours()));
        assertThat(tapping.tap(new SessionId(UUID.randomUUID()), present(annas, NONE), colleague))
                .isEqualTo(new RecordResult.Refused(new RosterRefusal.NotYours()));
    }

    private void asOffice(Runnable deed) {
        SignIn.as(office, Role.OFFICE);
        deed.run();
        SignIn.as(trainer, Role.TRAINER);
    }

    private RecordResult undo(Tap tap) {
        return tapping.tap(today, new Tap.Undoes(TapId.next(), tap.id()), trainer);
    }

    private static Tap.Marks present(EnrolmentId whom, int seen) {
        return new Tap.Marks(TapId.next(), whom, Presence.PRESENT, Minutes.NONE, seen);
    }

    private static Tap.Marks absent(EnrolmentId whom, int seen) {
        return new Tap.Marks(TapId.next(), whom, Presence.ABSENT, Minutes.NONE, seen);
    }

    private static Tap.Marks late(EnrolmentId whom, int minutes) {
        return new Tap.Marks(TapId.next(), whom, Presence.LATE, Minutes.of(minutes), NONE);
    }

    private RosterSheet sheet() {
        return roster.sheet(today, trainer).orElseThrow();
    }

    private RosterSheet.Line line(EnrolmentId whom) {
        return sheet().lines().stream()
                .filter(line -> line.enrolment().equals(whom))
                .findFirst()
                .orElseThrow();
    }

    private Map<EnrolmentId, Integer> numbers() {
        return sheet().lines().stream().collect(toMap(RosterSheet.Line::enrolment, RosterSheet.Line::number));
    }

    private int number(EnrolmentId whom) {
        return line(whom).number();
    }

    private Presence standing(EnrolmentId whom) {
        return line(whom).presence().orElseThrow();
    }

    private int undoable() {
        return sheet().undoable().size();
    }
}
