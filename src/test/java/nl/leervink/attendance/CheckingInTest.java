package nl.leervink.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.attendance.CheckInResult.CheckedIn;
import nl.leervink.attendance.CheckInResult.NotTakingPart;
import nl.leervink.attendance.CheckInResult.NotYetOpen;
import nl.leervink.attendance.CheckInResult.Over;
import nl.leervink.attendance.CheckInResult.ScanAgain;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class CheckingInTest {

    @Autowired
    CheckingIn checkingIn;

    @Autowired
    Roster roster;

    @Autowired
    Editions planned;

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestClock clock;

    PersonId trainer;
    PersonId anna;
    EnrolmentId place;
    SessionFacts today;
    Instant halfMinute;

    @BeforeEach
    void aGroupMeetsToday() {
        var group = rosters.aGroupMeetsToday();
        trainer = group.trainer();
        anna = group.anna();
        place = group.annas();
        today = planned.session(group.today()).orElseThrow();
        halfMinute = today.begins().minusSeconds(600);
        clock.goTo(halfMinute);
    }

    @Test
    void whoScansTheCodeIsCheckedInAndHasNoMarkYet() {
        var came = (CheckedIn) scan(shown());

        assertThat(came.late()).isEqualTo(Minutes.NONE);
        assertThat(line().arrival()).contains(new RosterSheet.Arrival(came.at(), Minutes.NONE));
        assertThat(line().presence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 28, 30, 58})
    void aCodeHoldsInItsOwnHalfMinuteAndTheNext(int seconds) {
        var code = shown();

        clock.goTo(halfMinute.plusSeconds(seconds));

        assertThat(scan(code)).isInstanceOf(CheckedIn.class);
    }

    @Test
    void afterThatItIsScannedAgainAndNothingIsStored() {
        var code = shown();

        clock.goTo(halfMinute.plusSeconds(60));

        assertThat(scan(code)).isEqualTo(new ScanAgain());
        assertThat(line().arrival()).isEmpty();
        assertThat(shown()).isNotEqualTo(code);
    }

    @Test
    void theCodeChangesOnTheHalfMinute() {
        var code = shown();
        clock.goTo(halfMinute.plusSeconds(28));
        assertThat(shown()).isEqualTo(code);

        clock.goTo(halfMinute.plusSeconds(30));

        assertThat(shown()).isNotEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../..", "AAAAAAAAAAAAAAAAAAAAAA", "<script>alert(1)</script>"})
    void aCodeThatWasNeverShownChecksNobodyIn(String made) {
        shown();

        assertThat(scan(made)).isEqualTo(new ScanAgain());
        assertThat(scan(made.repeat(1000))).isEqualTo(new ScanAgain());
        assertThat(line().arrival()).isEmpty();
    }

    @Test
    void theCodeOfAnotherSessionChecksNobodyIn() {
        shown();
        var elsewhere = editions.session(editions.anEdition(clock.today(), trainer), 1);

        assertThat(scan(shown(elsewhere))).isEqualTo(new ScanAgain());
    }

    @Test
    void whoIsEarlyHearsWhenItOpensAndNothingIsStored() {
        var opens = today.begins().minus(CheckingIn.BEFORE);
        clock.goTo(opens.minusSeconds(3));

        assertThat(scan(shown())).isEqualTo(new NotYetOpen(today, opens));
        assertThat(line().arrival()).isEmpty();

        clock.goTo(opens);
        assertThat(scan(shown())).isInstanceOf(CheckedIn.class);
    }

    @Test
    void untilTheEndOneCanCheckInAndThenNoMore() {
        clock.goTo(today.ends().minusSeconds(3));
        var code = shown();

        clock.goTo(today.ends());
        assertThat(scan(code)).isEqualTo(new Over());
        assertThat(codeOf(today.id())).isEmpty();

        clock.goTo(today.ends().minusSeconds(3));
        assertThat(scan(code)).isInstanceOf(CheckedIn.class);
    }

    @Test
    void onceTheRosterIsClosedNobodyChecksIn() {
        var code = shown();
        SignIn.as(trainer, Role.TRAINER);
        roster.everyonePresent(today.id(), trainer);
        roster.close(today.id(), trainer);

        assertThat(scan(code)).isEqualTo(new Over());
    }

    @Test
    void whoDoesNotTakePartStoresNothing() {
        var stranger = people.someone();
        var code = shown();
        SignIn.as(stranger, Role.PARTICIPANT);

        assertThat(checkingIn.checkIn(today.id(), code, stranger)).isEqualTo(new NotTakingPart());
        assertThat(checkingIn.checkIn(SessionId.next(), code, stranger)).isEqualTo(new NotTakingPart());
    }

    @Test
    void whoScansTwiceIsCheckedInOnceAlsoWithAnOldCode() {
        var code = shown();
        var first = scan(code);

        clock.goTo(clock.instant().plusSeconds(300));

        assertThat(scan(code)).isEqualTo(first);
        assertThat(scan(shown())).isEqualTo(first);
    }

    @Test
    void whoComesAfterTheStartIsProposedAsLate() {
        clock.goTo(today.begins().plusSeconds(11 * 60 + 40));
        assertThat(scan(shown()))
                .isInstanceOfSatisfying(
                        CheckedIn.class, came -> assertThat(came.late()).isEqualTo(Minutes.of(11)));

        assertThat(confirm()).isOne();

        assertThat(line().presence()).contains(Presence.LATE);
        assertThat(line().missed()).isEqualTo(Minutes.of(11));
    }

    @Test
    void confirmingLeavesWhatTheTrainerMarked() {
        scan(shown());
        SignIn.as(trainer, Role.TRAINER);
        roster.record(today.id(), place, Presence.ABSENT, Minutes.NONE, trainer);

        assertThat(confirm()).isZero();
        assertThat(line().presence()).contains(Presence.ABSENT);
    }

    @Test
    void confirmingTwiceMarksOnceAndCanBeUndone() {
        scan(shown());

        assertThat(confirm()).isOne();
        assertThat(confirm()).isZero();

        assertThat(line().presence()).contains(Presence.PRESENT);
        assertThat(SignIn.during(trainer, Role.TRAINER, () -> roster.sheet(today.id(), trainer))
                        .orElseThrow()
                        .undoable())
                .hasSize(1);
    }

    @Test
    void aTrainerOfAnotherEditionShowsAndConfirmsNothing() {
        scan(shown());
        var colleague = people.someone();
        SignIn.as(colleague, Role.TRAINER);

        assertThat(checkingIn.code(today.id(), colleague)).isEmpty();
        assertThat(checkingIn.confirm(today.id(), colleague)).isZero();
        assertThat(line().presence()).isEmpty();
    }

    @Test
    void participantsAreNotShownACodeAndTrainersDoNotCheckIn() {
        SignIn.as(anna, Role.PARTICIPANT);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> checkingIn.code(today.id(), trainer));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> checkingIn.confirm(today.id(), trainer));

        SignIn.as(trainer, Role.TRAINER);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> checkingIn.checkIn(today.id(), "", anna));
    }

    private String shown() {
        return shown(today.id());
    }

    private String shown(SessionId session) {
        return codeOf(session).orElseThrow().code();
    }

    private Optional<CheckInCode> codeOf(SessionId session) {
        return SignIn.during(trainer, Role.TRAINER, () -> checkingIn.code(session, trainer));
    }

    private CheckInResult scan(String code) {
        return SignIn.during(anna, Role.PARTICIPANT, () -> checkingIn.checkIn(today.id(), code, anna));
    }

    private int confirm() {
        return SignIn.during(trainer, Role.TRAINER, () -> checkingIn.confirm(today.id(), trainer));
    }

    private RosterSheet.Line line() {
        return SignIn.during(
                trainer,
                Role.TRAINER,
                () -> roster.sheet(today.id(), trainer).orElseThrow().lines().getFirst());
    }
}
