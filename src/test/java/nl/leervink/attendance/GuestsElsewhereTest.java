package nl.leervink.attendance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.EditionChanges;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.MovedSession;
import nl.leervink.planning.Planning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a guest was told of when and where holds, or they are not expected any more. */
@ModuleTest
class GuestsElsewhereTest extends GuestLife {

    @Autowired
    EditionChanges changes;

    @Autowired
    Planning planning;

    @Test
    void whoseSessionMovesIsNotExpectedAnyMoreAndHearsIt() {
        linked();
        var before = session(there);

        change("Utrecht", new MovedSession(1, before.date().minusDays(1), before.start()));

        assertThat(awaitLetter("guest-off"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Die bijeenkomst is verplaatst"));
        assertThat(row().state()).isEqualTo(GuestState.MOVED);
        assertThat(sheetThere().lines()).hasSize(1);
    }

    @Test
    void soIsWhoseSessionIsHeldSomewhereElse() {
        linked();

        change("Zwolle");

        awaitLetter("guest-off");
        assertThat(row().state()).isEqualTo(GuestState.MOVED);
    }

    @Test
    void whereAnotherSessionMovesNothingChangesForTheGuest() {
        linked();
        var third = session(editions.session(other, 3));
        var place = planned.find(other).orElseThrow().place();

        change(place, new MovedSession(3, third.date().plusDays(7), third.start()));

        await().during(1, SECONDS)
                .atMost(5, SECONDS)
                .until(() -> post.to(anna, "guest-off").isEmpty());
        assertThat(row().state()).isEqualTo(GuestState.EXPECTED);
    }

    @Test
    void whoseSessionIsCancelledIsNotExpectedAnyMoreAndHearsIt() {
        linked();

        cancel(other);

        assertThat(awaitLetter("guest-off"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Die bijeenkomst gaat niet door"));
        assertThat(row().state()).isEqualTo(GuestState.CANCELLED);
    }

    @Test
    void whoseSessionWasHeldBeforeTheRestWasCancelledIsNotWaitedForForEver() {
        linked();
        clock.goTo(session(there).date().plusDays(1));

        cancel(other);

        assertThat(awaitLetter("guest-off"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("de presentielijst van die dag is niet afgesloten")
                        .doesNotContain("Die bijeenkomst gaat niet door", "niet meer verwacht"));
        assertThat(row().state()).isEqualTo(GuestState.CANCELLED);
        assertThat(SignIn.during(trainer, Role.TRAINER, () -> makingUp.record(annas, missed, there, day, trainer)))
                .isInstanceOf(MakeUpResult.Recorded.class);
    }

    @Test
    void whoseRosterWasClosedBeforeKeepsWhatWasMadeUp() {
        linked();
        held(Presence.PRESENT, Minutes.NONE);

        cancel(other);

        await().during(1, SECONDS)
                .atMost(5, SECONDS)
                .until(() -> post.to(anna, "guest-off").isEmpty());
        assertThat(row().state()).isEqualTo(GuestState.MADE_UP);
    }

    @Test
    void whoseOwnEditionIsCancelledNeedNotCome() {
        linked();

        cancel(edition);

        assertThat(awaitLetter("guest-off"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("je eigen uitvoering gaat niet door"));
        assertThat(sheetThere().lines()).hasSize(1);
    }

    @Test
    void whoTurnsOutToHaveMissedNothingNeedNotComeAndHearsIt() {
        linked();

        SignIn.during(trainer, Role.TRAINER, () -> {
            roster.reopen(missed, "Was er toch", trainer);
            roster.record(missed, annas, Presence.PRESENT, Minutes.NONE, trainer);
            return roster.close(missed, trainer);
        });

        assertThat(awaitLetter("guest-off").getFirst().text()).contains("er valt niets meer in te halen");
        assertThat(row().state()).isEqualTo(GuestState.NOTHING_MISSED);
        assertThat(sheetThere().lines()).extracting(RosterSheet.Line::enrolment).containsExactly(resident);
    }

    @Test
    void onTheDayItselfTheyMayBeInTheRoomAndStayOnTheRoster() {
        linked();
        clock.goTo(session(there).date());

        rosters.recordAnew(missed, annas, Presence.PRESENT, Minutes.NONE, trainer);

        await().during(2, SECONDS).until(() -> row().state() == GuestState.EXPECTED);
        assertThat(post.to(anna, "guest-off")).isEmpty();
    }

    private void cancel(EditionId which) {
        SignIn.during(PersonId.next(), Role.OFFICE, () -> planning.cancel(which, "Te weinig deelnemers"));
    }

    private void change(String place, MovedSession... moved) {
        var now = planned.find(other).orElseThrow();
        var change = new EditionChange(
                place, now.trainers(), now.capacity(), clock.today(), Optional.empty(), List.of(moved), "");
        assertThat(SignIn.during(PersonId.next(), Role.OFFICE, () -> changes.change(other, change)))
                .isEqualTo(new ChangeResult.Changed());
    }
}
