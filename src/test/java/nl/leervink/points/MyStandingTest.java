package nl.leervink.points;

import static nl.leervink.accreditation.TestAccreditations.MFN;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.aCertificate;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static nl.leervink.accreditation.TestAccreditations.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.points.RegisterStanding.Measured;
import nl.leervink.points.RegisterStanding.Outlook;
import nl.leervink.points.RegisterStanding.Part;
import nl.leervink.registers.rules.YearCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class MyStandingTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
    private static final Period PERIOD = new Period(SINCE, LocalDate.of(2031, 2, 28));

    @Autowired
    MyStanding standing;

    @Autowired
    TestMemberships memberships;

    @Autowired
    Memberships known;

    @Autowired
    PointsLedger ledger;

    @Autowired
    TestPeople people;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    private PersonId noor;

    @BeforeEach
    void noorIsInTheSkj() {
        clock.goTo(LocalDate.of(2028, 9, 1));
        noor = people.someone();
        SignIn.as(noor, Role.PARTICIPANT);
        memberships.numbered(SKJ, noor);
    }

    @Test
    void withoutAChamberAndADayThereIsNothingToMeasureBy() {
        assertThat(onlyOne()).isInstanceOf(RegisterStanding.ChamberNeeded.class);

        memberships.in(SKJ, noor);

        assertThat(onlyOne()).isInstanceOf(RegisterStanding.DayNeeded.class);
    }

    @Test
    void pointsCountInThePeriodTheyWereEarnedIn() {
        memberships.inSince(SINCE, SKJ, noor);
        earn(SINCE.minusDays(1));
        earn(SINCE);

        var measured = (Measured) onlyOne();

        assertThat(measured.period()).isEqualTo(PERIOD);
        assertThat(part(measured, "formeel leren").earned().counted()).isEqualTo(Points.of(26));
        assertThat(part(measured, "formeel leren").earned().missing()).isEqualTo(Points.of(14));
        assertThat(part(measured, "deskundigheidsbevordering").earned().missing())
                .isEqualTo(Points.of(34));
        assertThat(part(measured, "reflectie").earned().counted()).isEqualTo(Points.NONE);
    }

    @Test
    void whoseRegistrationEndedIsAskedNothing() {
        memberships.inSince(SINCE, SKJ, noor);
        earn(SINCE);
        var seen = known.of(noor).getFirst();
        known.change(
                noor,
                seen,
                new Registration(
                        SKJ, seen.number(), seen.profile(), seen.since(), Optional.of(LocalDate.of(2028, 8, 31))));

        var measured = (Measured) onlyOne();

        assertThat(measured.outlook(LocalDate.of(2028, 8, 31))).isNotEqualTo(RegisterStanding.Outlook.ENDED);
        assertThat(measured.outlook(clock.today())).isEqualTo(RegisterStanding.Outlook.ENDED);
        assertThat(measured.atThisPace(part(measured, "formeel leren"), clock.today()))
                .isEmpty();
        assertThat(part(measured, "formeel leren").counted()).isEqualTo(Points.of(26));
    }

    @Test
    void whatIsTakenBackCountsNoMore() {
        memberships.inSince(SINCE, SKJ, noor);
        ledger.takeBack(earn(SINCE));

        assertThat(part((Measured) onlyOne(), "formeel leren").earned().counted())
                .isEqualTo(Points.NONE);
    }

    @Test
    void thePaceTellsWhatTheEndOfThePeriodWillBring() {
        memberships.inSince(SINCE, SKJ, noor);
        earn(SINCE);
        var measured = (Measured) onlyOne();
        var formal = part(measured, "formeel leren");

        assertThat(measured.percentGone(SINCE)).isZero();
        assertThat(measured.percentGone(LocalDate.of(2028, 8, 30))).isEqualTo(50);
        assertThat(measured.percentGone(PERIOD.lastDay())).isEqualTo(100);
        assertThat(measured.percentGone(PERIOD.lastDay().plusYears(1))).isEqualTo(100);
        assertThat(measured.atThisPace(formal, SINCE.plusMonths(3))).isEmpty();
        assertThat(measured.atThisPace(formal, LocalDate.of(2028, 8, 30))).contains(Points.of(52));
        assertThat(measured.atThisPace(part(measured, "informeel leren"), LocalDate.of(2028, 8, 30)))
                .isEmpty();
    }

    @Test
    void aRegisterWithBlocksAsksNoDay() {
        memberships.in(MFN, noor);

        assertThat(standing.of(noor))
                .filteredOn(Measured.class::isInstance)
                .singleElement()
                .satisfies(one -> assertThat(((Measured) one).period())
                        .isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31))));
    }

    @Test
    void whatIsAskedEveryYearIsMeasuredBesideThePeriod() {
        memberships.in(MFN, noor);

        assertThat(standing.of(noor))
                .filteredOn(Measured.class::isInstance)
                .singleElement()
                .satisfies(one -> {
                    var year =
                            ((Measured) one).yearsOn(LocalDate.of(2028, 9, 1)).getFirst();
                    assertThat(year.counts())
                            .extracting(YearCount::asked)
                            .containsExactly(BigDecimal.valueOf(3), BigDecimal.valueOf(6));
                    assertThat(year.isShort()).isTrue();
                    assertThat(year.year()).isEqualTo(new Period(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31)));
                    assertThat(((Measured) one).isProRata(year)).isFalse();
                });
    }

    /** All eighteen points in the last year, and the meetings of none of them known. */
    @Test
    void whatIsAskedEveryYearIsPartOfWhetherSomeoneMakesIt() {
        memberships.inSince(LocalDate.of(2028, 1, 1), MFN, noor);
        assertThat(mfn().outlook(LocalDate.of(2028, 9, 1))).isEqualTo(Outlook.BEHIND);

        intervision(LocalDate.of(2028, 3, 1), 18);
        intervision(LocalDate.of(2028, 3, 2), 16);
        academic(LocalDate.of(2028, 4, 1), 30);

        assertThat(mfn().parts()).allMatch(Part::isMet);
        assertThat(mfn().outlook(LocalDate.of(2028, 9, 1))).isEqualTo(Outlook.YEAR_UNKNOWN);
    }

    @Test
    void aYearThatWentByWithTooLittleIsMissedWhateverThePointsSay() {
        memberships.inSince(LocalDate.of(2020, 1, 1), MFN, noor);
        intervision(LocalDate.of(2028, 3, 1), 18);
        intervision(LocalDate.of(2028, 3, 2), 16);
        academic(LocalDate.of(2028, 4, 1), 30);

        assertThat(mfn().yearsMissed(LocalDate.of(2028, 9, 1))).hasSize(2);
        assertThat(mfn().outlook(LocalDate.of(2028, 9, 1))).isEqualTo(Outlook.YEAR_MISSED);
    }

    @Test
    void aLongLedgerTakesAsManyStatementsAsAShortOne() {
        memberships.inSince(SINCE, SKJ, noor);
        earn(SINCE);
        var one = statements.during(() -> standing.of(noor));
        for (var i = 0; i < 20; i++) {
            earn(SINCE.plusDays(i));
        }

        assertThat(statements.during(() -> standing.of(noor))).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    @Test
    void onlyParticipantsHaveAStanding() {
        SignIn.as(noor, Role.OFFICE);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> standing.of(noor));
    }

    private String earn(LocalDate day) {
        var certificate = "LV-" + UUID.randomUUID();
        var around = new Period(day.minusYears(1), day.plusYears(1));
        ledger.book(
                noor,
                EditionId.next(),
                List.of(skj(CourseId.next(), around)),
                "Training tot intervisiebegeleider",
                certificate,
                day);
        return certificate;
    }

    private Measured mfn() {
        return standing.of(noor).stream()
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .filter(one -> one.membership().register().equals(MFN))
                .findFirst()
                .orElseThrow();
    }

    private void intervision(LocalDate day, int hours) {
        earn(day, "intervisie", hours);
    }

    private void academic(LocalDate day, int hours) {
        earn(day, "1a", hours);
    }

    private void earn(LocalDate day, String category, int hours) {
        ledger.book(
                noor,
                EditionId.next(),
                List.of(new AccreditationFacts(
                        CourseId.next(),
                        MFN,
                        "Mediatorsfederatie Nederland",
                        "mfn",
                        "",
                        category,
                        Points.of(hours),
                        Minutes.ofHours(hours),
                        Minutes.NONE,
                        year(day.getYear()))),
                "Een dag",
                aCertificate(),
                day);
    }

    private RegisterStanding onlyOne() {
        List<RegisterStanding> all = standing.of(noor);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static Part part(Measured measured, String code) {
        return measured.parts().stream()
                .filter(part -> part.earned().requirement().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
