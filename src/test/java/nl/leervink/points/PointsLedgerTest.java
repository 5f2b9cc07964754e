package nl.leervink.points;

import static nl.leervink.accreditation.TestAccreditations.MFN;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.aCertificate;
import static nl.leervink.accreditation.TestAccreditations.mfn;
import static nl.leervink.accreditation.TestAccreditations.nip;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static nl.leervink.accreditation.TestAccreditations.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class PointsLedgerTest {

    private static final String TRAINING = "Training tot intervisiebegeleider";
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 12);

    private static final EditionId EDITION = EditionId.next();

    private final PersonId noor = PersonId.next();
    private final String certificate = aCertificate();
    private final AccreditationFacts skj = skj(CourseId.next(), year(2027));

    @Autowired
    PointsLedger ledger;

    @Autowired
    TestMemberships memberships;

    @Autowired
    MyPoints points;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @BeforeEach
    void noorActs() {
        SignIn.as(noor, Role.PARTICIPANT);
    }

    @Test
    void anAwardIsBookedWithAllThatExplainsIt() {
        memberships.in(SKJ, noor);
        clock.goTo(LocalDate.of(2027, 4, 1));

        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);

        assertThat(bookings(SKJ, 0, 10)).singleElement().satisfies(booking -> {
            assertThat(booking.kind()).isEqualTo(EntryKind.EARNED);
            assertThat(booking.title()).isEqualTo(TRAINING);
            assertThat(booking.reference()).isEqualTo("SKJ300893");
            assertThat(booking.points()).isEqualTo(Points.of(26));
            assertThat(booking.contactTime()).isEqualTo(Minutes.ofHours(21));
            assertThat(booking.selfStudy()).isEqualTo(Minutes.ofHours(5));
            assertThat(booking.source()).isEqualTo(certificate);
            assertThat(booking.earnedOn()).isEqualTo(LAST_DAY);
            assertThat(booking.recordedAt()).isBetween(clock.instant().minusSeconds(60), clock.instant());
        });
    }

    /** Hand test T4: the subject of the training is reflection, yet its points are formal learning. */
    @Test
    void twentySixPointsAreFormalLearningAndNotReflection() {
        memberships.in(SKJ, noor);

        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);

        assertThat(categories())
                .extracting(
                        CategoryTotal::category,
                        CategoryTotal::points,
                        CategoryTotal::contactTime,
                        CategoryTotal::selfStudy)
                .containsExactly(tuple("formeel leren", Points.of(26), Minutes.ofHours(21), Minutes.ofHours(5)));
    }

    /** Hand tests T8, T9 and T10: 10.5 contact hours and no formula; what the register awarded is booked. */
    @Test
    void sixPointsStaySixHoweverManyHoursTheyStandFor() {
        memberships.in(MFN, noor);

        ledger.book(
                noor,
                EDITION,
                List.of(mfn(CourseId.next(), year(2027))),
                "Begeleiden van intervisie",
                certificate,
                LAST_DAY);

        assertThat(categories())
                .extracting(CategoryTotal::category, CategoryTotal::points, CategoryTotal::contactTime)
                .containsExactly(tuple("1a", Points.of(6), Minutes.of(630)));
    }

    @Test
    void bookingTwiceChangesNothing() {
        memberships.in(SKJ, noor);

        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);
        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);

        assertThat(bookings(SKJ, 0, 1000)).hasSize(1);
    }

    /** The SKJ takes what the NIP granted too; of the two, its rules name its own decision first. */
    @Test
    void whereTwoBodiesAccreditedTheCourseTheOneThatTheRulesNameFirstCounts() {
        memberships.in(SKJ, noor);

        ledger.book(noor, EDITION, List.of(nip(skj.course(), year(2027)), skj), TRAINING, certificate, LAST_DAY);

        assertThat(bookings(SKJ, 0, 10))
                .singleElement()
                .satisfies(booking -> assertThat(booking.reference()).isEqualTo("SKJ300893"));
    }

    @Test
    void aDecisionThatComesFirstInTheRulesTakesThePlaceOfOneThatStandsThere() {
        memberships.in(SKJ, noor);
        ledger.book(noor, EDITION, List.of(nip(skj.course(), year(2027))), TRAINING, certificate, LAST_DAY);

        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);

        assertThat(bookings(SKJ, 0, 10))
                .extracting(PointsBooking::points)
                .containsExactlyInAnyOrder(Points.of(20), Points.of(-20), Points.of(26));
    }

    @Test
    void oneCertificateBooksInEveryRegisterThatAccreditedTheCourse() {
        memberships.in(SKJ, noor);
        memberships.in(MFN, noor);

        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);
        ledger.book(noor, EDITION, List.of(mfn(skj.course(), year(2027))), TRAINING, certificate, LAST_DAY);

        assertThat(points.earned(noor))
                .extracting(
                        earned -> earned.membership().register(),
                        earned -> earned.categories().size())
                .containsExactlyInAnyOrder(tuple(SKJ, 1), tuple(MFN, 1));
    }

    @Test
    void anAwardWithoutANumberWaitsAndIsBookedWhenTheNumberIsStated() {
        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);
        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);

        assertThat(points.overview(noor, 1).waiting()).singleElement().satisfies(award -> {
            assertThat(award.points()).isEqualTo(Points.of(26));
            assertThat(award.source()).isEqualTo(certificate);
        });
        assertThat(points.earned(noor)).isEmpty();

        memberships.in(SKJ, noor);
        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);

        assertThat(points.overview(noor, 1).waiting()).isEmpty();
        assertThat(balance(SKJ)).isEqualTo(Points.of(26));
        assertThat(bookings(SKJ, 0, 10))
                .singleElement()
                .satisfies(booking -> assertThat(booking.earnedOn()).isEqualTo(LAST_DAY));
    }

    @Test
    void whatWaitsForOneRegisterIsNotBookedInAnother() {
        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);

        memberships.in(MFN, noor);

        assertThat(points.overview(noor, 1).waiting()).hasSize(1);
        assertThat(bookings(SKJ, 0, 1000)).isEmpty();
    }

    @Test
    void takingBackAddsTheOppositeOnceAndLeavesTheBooking() {
        memberships.in(SKJ, noor);
        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);

        ledger.takeBack(certificate);
        ledger.takeBack(certificate);
        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);

        assertThat(balance(SKJ)).isEqualTo(Points.NONE);
        assertThat(bookings(SKJ, 0, 10))
                .extracting(PointsBooking::kind, PointsBooking::points)
                .containsExactlyInAnyOrder(
                        tuple(EntryKind.EARNED, Points.of(26)), tuple(EntryKind.CORRECTION, Points.of(-26)));
        assertThat(categories().getFirst().contactTime()).isEqualTo(Minutes.NONE);
    }

    @Test
    void anAwardTakenBackWhileItWaitsIsNeverBooked() {
        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);

        ledger.takeBack(certificate);
        memberships.in(SKJ, noor);
        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);

        assertThat(points.overview(noor, 1).waiting()).isEmpty();
        assertThat(bookings(SKJ, 0, 1000)).isEmpty();
    }

    @Test
    void takingBackWhatNobodyEarnedChangesNothing() {
        memberships.in(SKJ, noor);

        ledger.takeBack(aCertificate());

        assertThat(bookings(SKJ, 0, 1000)).isEmpty();
    }

    @Test
    void aReplayInTheMiddleOfATransactionLeavesItWhole() {
        memberships.in(SKJ, noor);
        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);
        var next = aCertificate();

        transaction.executeWithoutResult(_ -> {
            ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);
            ledger.book(noor, EDITION, List.of(skj), TRAINING, next, LAST_DAY);
        });

        assertThat(balance(SKJ)).isEqualTo(Points.of(52));
    }

    @RepeatedTest(5)
    void bookingAtOnceBooksOnce() throws Exception {
        memberships.in(SKJ, noor);

        atOnce(4, () -> ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY));

        assertThat(balance(SKJ)).isEqualTo(Points.of(26));
    }

    @RepeatedTest(5)
    void takingBackAtOnceTakesBackOnce() throws Exception {
        memberships.in(SKJ, noor);
        ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);

        atOnce(4, () -> ledger.takeBack(certificate));

        assertThat(balance(SKJ)).isEqualTo(Points.NONE);
        assertThat(bookings(SKJ, 0, 1000)).hasSize(2);
    }

    /** However the two fall, the award does not miss the number it waits for. */
    @RepeatedTest(10)
    void anAwardAndItsNumberThatComeAtOnceMeet() throws Exception {
        atOnce(
                1,
                () -> ledger.book(noor, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY),
                () -> memberships.in(SKJ, noor));

        assertThat(balance(SKJ)).isEqualTo(Points.of(26));
        assertThat(points.overview(noor, 1).waiting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theBalanceIsTheSumOfWhatStandsInWhateverOrderItWasWritten(long seed) {
        var random = new Random(seed);
        var certificates =
                Stream.generate(TestAccreditations::aCertificate).limit(6).toList();
        var withdrawn = new HashSet<>(certificates.subList(0, random.nextInt(6)));
        var steps = new ArrayList<Runnable>();
        for (var source : certificates) {
            steps.add(() -> ledger.book(noor, EDITION, List.of(skj), TRAINING, source, LAST_DAY));
            steps.add(() -> ledger.book(noor, EDITION, List.of(skj), TRAINING, source, LAST_DAY));
        }
        steps.add(() -> memberships.in(SKJ, noor));
        steps.add(() -> memberships.in(SKJ, noor));
        Collections.shuffle(steps, random);
        var corrections = new ArrayList<Runnable>();
        for (var source : withdrawn) {
            corrections.add(() -> ledger.takeBack(source));
            corrections.add(() -> ledger.takeBack(source));
            corrections.add(() -> ledger.book(noor, EDITION, List.of(skj), TRAINING, source, LAST_DAY));
        }
        Collections.shuffle(corrections, random);

        steps.forEach(Runnable::run);
        corrections.forEach(Runnable::run);
        withdrawn.forEach(ledger::takeBack);

        assertThat(balance(SKJ)).isEqualTo(Points.of(26 * (certificates.size() - withdrawn.size())));
        assertThat(bookings(SKJ, 0, 100).stream().map(PointsBooking::points).reduce(Points.NONE, Points::plus))
                .isEqualTo(balance(SKJ));
    }

    @Test
    void theLedgerIsReadNewestFirstAndByThePage() {
        memberships.in(SKJ, noor);
        for (var day = 1; day <= 5; day++) {
            ledger.book(noor, EDITION, List.of(skj), TRAINING, aCertificate(), LocalDate.of(2027, 1, day));
        }

        assertThat(bookings(SKJ, 1, 2))
                .extracting(booking -> booking.earnedOn().getDayOfMonth())
                .containsExactly(3, 2);
    }

    @Test
    void nobodyReadsAnothersPoints() {
        var other = PersonId.next();
        memberships.in(SKJ, other);
        ledger.book(other, EDITION, List.of(skj), TRAINING, certificate, LAST_DAY);
        ledger.book(other, EDITION, List.of(mfn(skj.course(), year(2027))), TRAINING, certificate, LAST_DAY);
        memberships.in(SKJ, noor);

        assertThat(bookings(SKJ, 0, 10)).isEmpty();
        assertThat(bookings(SKJ, 0, 1000)).isEmpty();
        assertThat(points.overview(noor, 1).waiting()).isEmpty();
        assertThat(categories()).isEmpty();
    }

    @Test
    void noContactAndNoTrainerReadsPoints() {
        SignIn.as(noor, Role.CONTACT, Role.TRAINER, Role.OFFICE);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> points.earned(noor));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> points.bookings(noor, MembershipId.next(), 0, 10));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> points.overview(noor, 1).waiting());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> points.overview(noor, 1).forecast());
    }

    private List<PointsBooking> bookings(RegisterCode register, int page, int size) {
        return points.earned(noor).stream()
                .map(PointsInRegister::membership)
                .filter(membership -> membership.register().equals(register))
                .flatMap(membership -> points.bookings(noor, membership.id(), page, size).stream())
                .toList();
    }

    private List<CategoryTotal> categories() {
        return points.earned(noor).stream()
                .flatMap(register -> register.categories().stream())
                .toList();
    }

    private Points balance(RegisterCode register) {
        return points.earned(noor).stream()
                .filter(earned -> earned.membership().register().equals(register))
                .flatMap(earned -> earned.categories().stream())
                .map(CategoryTotal::points)
                .reduce(Points.NONE, Points::plus);
    }

    private static void atOnce(int times, Runnable... steps) throws Exception {
        var tasks = Stream.generate(() -> Stream.of(steps))
                .limit(times)
                .flatMap(all -> all)
                .map(Executors::callable)
                .<Callable<Object>>map(task -> task)
                .toList();
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
