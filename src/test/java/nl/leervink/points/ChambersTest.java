package nl.leervink.points;

import static nl.leervink.accreditation.TestAccreditations.MFN;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.aCertificate;
import static nl.leervink.accreditation.TestAccreditations.nip;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static nl.leervink.accreditation.TestAccreditations.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.registers.RegisterCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Points that one chamber of a register grants count in that chamber, and in those that take its word. */
@ModuleTest
class ChambersTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 12);

    private final PersonId pia = PersonId.next();
    private final String certificate = aCertificate();

    @Autowired
    PointsLedger ledger;

    @Autowired
    Memberships memberships;

    @Autowired
    TestMemberships registrations;

    @Autowired
    MyPoints points;

    @Autowired
    TestClock clock;

    @BeforeEach
    void piaActs() {
        SignIn.as(pia, Role.PARTICIPANT);
    }

    /** Hand test T6: {@code onjuiste kamer}. */
    @Test
    void aPsychologistGetsNothingForWhatTheOtherChamberGrantedAndIsToldWhy() {
        registrations.inChamber("skj-gedragswetenschapper", SINCE, SKJ, pia);

        book();

        assertThat(balance()).isEqualTo(Points.NONE);
        assertThat(points.overview(pia, 1).waiting())
                .extracting(PointsWaiting::why)
                .containsExactly(Fit.WRONG_CHAMBER);
    }

    /** What NIP or NVO accredited counts for both chambers of the SKJ, each in its own words. */
    @ParameterizedTest
    @CsvSource({
        "NIP, nip, skj-gedragswetenschapper, scholing",
        "NVO, nvo, skj-gedragswetenschapper, scholing",
        "NIP, nip, skj-jgp, formeel leren"
    })
    void theSkjTakesTheWordOfNipAndNvo(String register, String by, String chamber, String category) {
        registrations.inChamber(chamber, SINCE, SKJ, pia);

        ledger.book(
                pia,
                EditionId.next(),
                List.of(new AccreditationFacts(
                        CourseId.next(),
                        new RegisterCode(register),
                        register,
                        by,
                        "ID 12345",
                        "scholing",
                        Points.of(12),
                        Minutes.ofHours(12),
                        Minutes.NONE,
                        year(2027))),
                "Een cursus",
                certificate,
                LAST_DAY);

        assertThat(points.earned(pia))
                .flatExtracting(PointsInRegister::categories)
                .extracting(CategoryTotal::category, CategoryTotal::points)
                .containsExactly(tuple(category, Points.of(12)));
        assertThat(points.overview(pia, 1).waiting()).isEmpty();
    }

    @Test
    void pointsWaitUntilTheChamberIsTold() {
        registrations.numbered(SKJ, pia);
        book();
        assertThat(points.overview(pia, 1).waiting())
                .extracting(PointsWaiting::why)
                .containsExactly(Fit.CHAMBER_UNKNOWN);

        registrations.inChamber("skj-jgp", SINCE, SKJ, pia);

        assertThat(points.overview(pia, 1).waiting()).isEmpty();
        assertThat(balance()).isEqualTo(Points.of(26));
    }

    @Test
    void aChamberToldWrongIsCorrectedByTheOppositeAndBookedAgainWhenItWasRightAfterAll() {
        var membership = registrations.inChamber("skj-jgp", SINCE, SKJ, pia);
        book();

        registrations.inChamber("skj-gedragswetenschapper", SINCE, SKJ, pia);
        assertThat(balance()).isEqualTo(Points.NONE);
        registrations.inChamber("skj-jgp", SINCE, SKJ, pia);
        book();

        assertThat(balance()).isEqualTo(Points.of(26));
        assertThat(points.bookings(pia, membership, 0, 10))
                .extracting(PointsBooking::points, PointsBooking::because)
                .containsExactlyInAnyOrder(
                        tuple(Points.of(26), Optional.empty()),
                        tuple(Points.of(-26), Optional.of(Because.OTHER_CHAMBER)),
                        tuple(Points.of(26), Optional.empty()));
    }

    /** Both chambers take what the NIP granted; each counts it as something else. */
    @Test
    void whoMovesToAChamberThatTakesTheSameDecisionHasItCountedThere() {
        var membership = registrations.inChamber("skj-jgp", SINCE, SKJ, pia);
        ledger.book(
                pia, EditionId.next(), List.of(nip(CourseId.next(), year(2027))), "Een cursus", certificate, LAST_DAY);

        registrations.inChamber("skj-gedragswetenschapper", SINCE, SKJ, pia);

        assertThat(points.bookings(pia, membership, 0, 10))
                .extracting(PointsBooking::category, PointsBooking::points)
                .containsExactlyInAnyOrder(
                        tuple("formeel leren", Points.of(20)),
                        tuple("formeel leren", Points.of(-20)),
                        tuple("scholing", Points.of(20)));
    }

    @Test
    void whoeverIsInBothChambersGetsThemInTheOneThatTakesThem() {
        var number = TestAccreditations.aNumber();
        for (var chamber : List.of("skj-gedragswetenschapper", "skj-jgp")) {
            memberships.state(
                    pia, new Registration(SKJ, number, Optional.of(chamber), Optional.of(SINCE), Optional.empty()));
        }

        book();

        assertThat(points.earned(pia))
                .extracting(
                        earned -> earned.membership().profile().orElseThrow(),
                        earned -> earned.categories().size())
                .containsExactlyInAnyOrder(tuple("skj-gedragswetenschapper", 0), tuple("skj-jgp", 1));
    }

    @Test
    void aRegistrationThatHadEndedEarnsNothing() {
        var ended = new Registration(
                SKJ,
                TestAccreditations.aNumber(),
                Optional.of("skj-jgp"),
                Optional.of(SINCE),
                Optional.of(LAST_DAY.minusDays(1)));
        memberships.state(pia, ended);

        book();

        assertThat(points.overview(pia, 1).waiting())
                .extracting(PointsWaiting::why)
                .containsExactly(Fit.REGISTRATION_ENDED);
    }

    @Test
    void ofTwoRegistrationsOneAfterTheOtherTheOneOfThatDayGetsThePoints() {
        var number = TestAccreditations.aNumber();
        var earlier =
                new Registration(SKJ, number, Optional.of("skj-jgp"), Optional.of(day(2018)), Optional.of(day(2027)));
        var later = new Registration(SKJ, number, Optional.of("skj-jgp"), Optional.of(day(2028)), Optional.empty());
        clock.goTo(day(2029));
        var first = ((StateResult.Stated) memberships.state(pia, earlier)).membership();
        memberships.state(pia, later);

        book();

        assertThat(points.earned(pia))
                .filteredOn(earned -> !earned.categories().isEmpty())
                .extracting(earned -> earned.membership().id())
                .containsExactly(first);
    }

    @Test
    void nothingIsTakenBackForAChamberNobodyToldAgain() {
        registrations.inChamber("skj-jgp", SINCE, SKJ, pia);
        book();

        registrations.numbered(SKJ, pia);
        registrations.in(MFN, pia);

        assertThat(balance()).isEqualTo(Points.of(26));
    }

    @Test
    void whatIsTakenBackForARegistrationThatHadEndedSaysSo() {
        var membership = registrations.inChamber("skj-jgp", SINCE, SKJ, pia);
        book();
        var seen = memberships.of(pia).getFirst();

        memberships.change(
                pia,
                seen,
                new Registration(
                        SKJ,
                        seen.number(),
                        Optional.of("skj-jgp"),
                        Optional.of(SINCE),
                        Optional.of(LAST_DAY.minusDays(1))));

        assertThat(points.bookings(pia, membership, 0, 10))
                .extracting(PointsBooking::because)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(Because.REGISTRATION_ENDED));
    }

    @Test
    void anotherRegisterGetsNothing() {
        registrations.in(MFN, pia);

        book();

        assertThat(points.overview(pia, 1).waiting())
                .extracting(PointsWaiting::why)
                .containsExactly(Fit.NO_NUMBER);
        assertThat(balance()).isEqualTo(Points.NONE);
    }

    private void book() {
        ledger.book(
                pia,
                EditionId.next(),
                List.of(skj(CourseId.next(), year(2027))),
                "Training tot intervisiebegeleider",
                certificate,
                LAST_DAY);
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 6, 1);
    }

    private Points balance() {
        return points.earned(pia).stream()
                .flatMap(earned -> earned.categories().stream())
                .map(CategoryTotal::points)
                .reduce(Points.NONE, Points::plus);
    }
}
