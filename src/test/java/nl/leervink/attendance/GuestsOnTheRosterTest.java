package nl.leervink.attendance;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.planning.EditionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a guest was there for repairs what they missed, as long as the roster there says so. */
@ModuleTest
class GuestsOnTheRosterTest extends GuestLife {

    @Autowired
    Tapping tapping;

    @Autowired
    CheckingIn checkingIn;

    @Autowired
    Signing signing;

    @Autowired
    ForgettingSignatures forgetting;

    @Test
    void closingTheRosterRepairsWhatWasMissed() {
        linked();
        assertThat(time().counted()).isEqualTo(Minutes.NONE);

        held(Presence.PRESENT, Minutes.NONE);

        assertThat(time().madeUp()).isEqualTo(day);
        assertThat(time().stillMissed()).isEqualTo(Minutes.NONE);
        assertThat(time().repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.missed()).isEqualTo(missed);
            assertThat(repair.doneIn()).isEqualTo(there);
        });
        assertThat(row().state()).isEqualTo(GuestState.MADE_UP);
        assertThat(row().by()).isEqualTo("Tineke Trainer");
        assertThat(sheet().recorded())
                .singleElement()
                .satisfies(it -> assertThat(it.by()).isEqualTo("Bas Bos"));
    }

    @Test
    void onlyTheMinutesTheyWereThereCount() {
        linked();

        held(Presence.LATE, Minutes.of(40));

        assertThat(time().madeUp()).isEqualTo(day.minus(Minutes.of(40)));
        assertThat(time().stillMissed()).isEqualTo(Minutes.of(40));
    }

    @Test
    void neverMoreThanWasLinked() {
        link(Minutes.ofHours(2));

        held(Presence.PRESENT, Minutes.NONE);

        assertThat(time().madeUp()).isEqualTo(Minutes.ofHours(2));
    }

    @Test
    void neverMoreThanWasMissed() {
        linked();
        roster.reopen(missed, "Kwam later toch", trainer);
        roster.record(missed, annas, Presence.LATE, Minutes.of(50), trainer);
        roster.close(missed, trainer);

        held(Presence.PRESENT, Minutes.NONE);

        assertThat(time().counted()).isEqualTo(day);
        assertThat(time().madeUp()).isEqualTo(Minutes.of(50));
    }

    @Test
    void whoDidNotComeStaysUnrepairedAndWhoLinkedThemSeesIt() {
        linked();

        held(Presence.ABSENT, Minutes.NONE);

        assertThat(time().counted()).isEqualTo(Minutes.NONE);
        assertThat(row().state()).isEqualTo(GuestState.NOT_COME);
        assertThat(sheet().missed()).hasSize(1);
    }

    @Test
    void noRosterClosesWithoutAWordAboutItsGuest() {
        linked();
        clock.goTo(session(there).date());
        SignIn.as(bas, Role.TRAINER);
        roster.record(there, resident, Presence.PRESENT, Minutes.NONE, bas);

        assertThat(roster.close(there, bas)).isEqualTo(new CloseResult.Unmarked(List.of("Anna Appel")));
    }

    @Test
    void reopeningTakesTheRepairBackAndClosingAgainCreditsAnew() {
        linked();
        held(Presence.PRESENT, Minutes.NONE);

        reopens();

        assertThat(time().madeUp()).isEqualTo(Minutes.NONE);
        assertThat(row().state()).isEqualTo(GuestState.EXPECTED);
        assertThat(sheet().recorded())
                .singleElement()
                .satisfies(it -> assertThat(it.takenBack()).hasValueSatisfying(back -> {
                    assertThat(back.by()).isEqualTo("Bas Bos");
                    assertThat(back.reason()).as("concerns others").isEmpty();
                }));

        SignIn.during(bas, Role.TRAINER, () -> roster.record(there, annas, Presence.LEFT_EARLY, Minutes.of(30), bas));
        closesAgain();

        assertThat(time().madeUp()).isEqualTo(day.minus(Minutes.of(30)));
        assertThat(sheet().recorded()).hasSize(2);
    }

    @Test
    void inAnEditionThatWasClosedMeanwhileNothingChanges() {
        linked();
        held(Presence.PRESENT, Minutes.NONE);
        editions.close(edition);

        reopens();
        SignIn.during(bas, Role.TRAINER, () -> roster.record(there, annas, Presence.ABSENT, Minutes.NONE, bas));
        closesAgain();

        assertThat(planned.find(edition).orElseThrow().status()).isEqualTo(EditionStatus.CLOSED);
        assertThat(time().madeUp()).isEqualTo(day);
        assertThat(sheet().recorded()).hasSize(1);
    }

    @Test
    void whatWasRecordedByHandOfThatSessionIsNotCountedTwice() {
        linked();
        clock.goTo(session(there).date());
        SignIn.during(
                trainer, Role.TRAINER, () -> makingUp.record(annas, missed, there, day.minus(Minutes.of(30)), trainer));

        held(Presence.PRESENT, Minutes.NONE);

        assertThat(time().madeUp()).isEqualTo(day);
        assertThat(sheet().recorded()).extracting(MakeUpSheet.Recorded::time).contains(Minutes.of(30));
    }

    @Test
    void theOtherEditionCountsNothingForItsGuests() {
        linked();
        held(Presence.PRESENT, Minutes.NONE);

        assertThat(book.contactTimes(other)).containsOnlyKeys(resident);
        assertThat(book.records(other).getFirst().takingPart()).containsExactly(resident);
    }

    @Test
    void aTapOnAGuestIsStoredOnceHoweverOftenItArrives() {
        linked();
        clock.goTo(session(there).date());
        SignIn.as(bas, Role.TRAINER);
        var tap = new Tap.Marks(new TapId(UUID.randomUUID()), annas, Presence.LATE, Minutes.of(10), 0);

        var first = tapping.tap(there, tap, bas);
        roster.record(there, annas, Presence.PRESENT, Minutes.NONE, bas);
        var again = tapping.tap(there, tap, bas);

        assertThat(first).isInstanceOf(RecordResult.Recorded.class);
        assertThat(again)
                .asInstanceOf(type(RecordResult.Recorded.class))
                .extracting(RecordResult.Recorded::at, as(type(Instant.class)))
                .isEqualTo(((RecordResult.Recorded) first).at());
        assertThat(sheetThere().lines().getLast().presence()).contains(Presence.PRESENT);
    }

    @Test
    void aGuestSignsLikeEverybodyAndItIsForgottenWithTheirOwnEdition() {
        linked();
        clock.goTo(session(there).date());

        assertThat(SignIn.during(bas, Role.TRAINER, () -> signing.sign(there, annas, TestSignatures.drawn(), bas)))
                .isInstanceOf(SignResult.Signed.class);

        assertThat(forgetting.editions()).contains(edition);
        forgetting.of(annas);
        assertThat(forgetting.editions()).doesNotContain(edition);
    }

    @Test
    void aGuestChecksInLikeEverybody() {
        linked();
        clock.goTo(session(there).begins().minusSeconds(300));
        var code = SignIn.during(
                bas,
                Role.TRAINER,
                () -> checkingIn.code(there, bas).orElseThrow().code());

        var result = SignIn.during(anna, Role.PARTICIPANT, () -> checkingIn.checkIn(there, code, anna));

        assertThat(result).isInstanceOf(CheckInResult.CheckedIn.class);
        assertThat(sheetThere().lines().getLast().arrival()).isPresent();
        assertThat(SignIn.during(bas, Role.TRAINER, () -> checkingIn.confirm(there, bas)))
                .isOne();
    }

    @Test
    void whoWasTakenOffDoesNotCheckIn() {
        takeOff(linked());
        clock.goTo(session(there).begins());

        assertThat(SignIn.during(anna, Role.PARTICIPANT, () -> checkingIn.checkIn(there, "x", anna)))
                .isEqualTo(new CheckInResult.NotTakingPart());
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void twoTrainersWhoLinkAtOnceLinkOnce(int round) throws Exception {
        var next = editions.session(other, 2);
        var deeds = List.<Callable<LinkResult>>of(
                () -> link(day),
                () -> SignIn.during(trainer, Role.TRAINER, () -> guests.link(annas, missed, next, day, trainer)),
                () -> link(day));

        var made = 0;
        try (var everybody = Executors.newFixedThreadPool(deeds.size())) {
            for (var result : everybody.invokeAll(deeds)) {
                made += result.get() instanceof LinkResult.Linked ? 1 : 0;
            }
        }

        assertThat(made).as("round %d", round).isEqualTo(1);
        assertThat(sheet().linked()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void whoIsTakenOffWhileTheRosterIsClosedIsEitherOffOrCredited(int round) throws Exception {
        var guest = linked();
        clock.goTo(session(there).date());
        SignIn.during(bas, Role.TRAINER, () -> roster.everyonePresent(there, bas));
        var deeds = List.<Callable<Object>>of(() -> takeOff(guest), this::closesAgain);

        Object off;
        try (var both = Executors.newFixedThreadPool(2)) {
            off = both.invokeAll(deeds).getFirst().get();
        }

        var isOff = off instanceof TakeOffResult.TakenOff;
        assertThat(time().madeUp()).as("round %d", round).isEqualTo(isOff ? Minutes.NONE : day);
        assertThat(row().state()).isEqualTo(isOff ? GuestState.TAKEN_OFF : GuestState.MADE_UP);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void editionsThatSendEachOtherGuestsDoNotWaitForEachOther(int round) throws Exception {
        var ruud = people.someone("Ruud", "Roos");
        var ruuds = enrolments.enrol(ruud, other);
        var third = editions.session(edition, 3);
        linked();
        held(Presence.PRESENT, Minutes.NONE);
        reopens();
        SignIn.during(bas, Role.TRAINER, () -> roster.record(there, ruuds, Presence.ABSENT, Minutes.NONE, bas));
        closesAgain();
        assertThat(SignIn.during(bas, Role.TRAINER, () -> guests.link(ruuds, there, third, day, bas)))
                .isInstanceOf(LinkResult.Linked.class);
        clock.goTo(session(third).date());
        SignIn.during(trainer, Role.TRAINER, () -> roster.everyonePresent(third, trainer));
        var deeds = List.<Callable<Object>>of(
                this::reopens, () -> SignIn.during(trainer, Role.TRAINER, () -> roster.close(third, trainer)));

        try (var both = Executors.newFixedThreadPool(2)) {
            for (var result : both.invokeAll(deeds)) {
                assertThat(result.get()).as("round %d", round).isNotNull();
            }
        }

        assertThat(closesAgain()).isInstanceOf(CloseResult.Closed.class);
        assertThat(time().madeUp()).isEqualTo(day);
        assertThat(book.contactTimes(other).get(ruuds))
                .extracting(ContactTime::madeUp)
                .isEqualTo(day);
    }

    static IntStream rounds() {
        return Rounds.of(2, 30);
    }
}
