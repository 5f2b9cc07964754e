package nl.leervink.points;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.aCertificate;
import static nl.leervink.accreditation.TestAccreditations.aNumber;
import static nl.leervink.accreditation.TestAccreditations.mfn;
import static nl.leervink.accreditation.TestAccreditations.nip;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.Courses;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.enrolment.StatedNumber;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionPlan;
import nl.leervink.planning.PlanResult.Planned;
import nl.leervink.planning.Planning;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a place in an edition will bring, from enrolling to the certificate. */
@ModuleTest
class ForecastTest {

    @Autowired
    TestCourses catalogue;

    @Autowired
    Courses courses;

    @Autowired
    TestPeople people;

    @Autowired
    Planning planning;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Accreditations accreditations;

    @Autowired
    Memberships memberships;

    @Autowired
    TestMemberships registrations;

    @Autowired
    PointsLedger ledger;

    @Autowired
    MyPoints points;

    @Autowired
    TestEnrolments places;

    @Autowired
    TestEditions editions;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    private PersonId noor;
    private CourseId course;
    private EditionId edition;
    private Period period;

    @BeforeEach
    void noorHasAPlaceInAnEdition() {
        clock.goTo(clock.today()
                .plusYears(3)); // after what other tests leave: of what is offered the soonest are looked at
        noor = people.someone();
        course = catalogue.aTraining();
        var first = clock.today().plusDays(1);
        SignIn.as(PersonId.next(), Role.OFFICE);
        var days = planning.propose(course, first).stream()
                .map(proposal -> proposal.date())
                .toList();
        period = new Period(days.getFirst(), days.getLast());
        var plan = new EditionPlan(
                course,
                days,
                List.of(people.someone("Tim", "Trainer")),
                "Utrecht",
                courses.blueprint(course).minimum(),
                days.getFirst());
        edition = ((Planned) planning.plan(plan)).edition();
        planning.open(edition);
    }

    @Test
    void aPlaceBringsWhatEveryAccreditationThatCoversTheEditionAwards() {
        accreditations.grant(skj(course, period));
        accreditations.grant(mfn(course, new Period(period.firstDay().plusDays(1), period.lastDay())));
        noorEnrols(List.of());

        assertThat(points.overview(noor, 1).forecast()).singleElement().satisfies(forecast -> {
            assertThat(forecast.award().register()).isEqualTo(SKJ);
            assertThat(forecast.award().points()).isEqualTo(Points.of(26));
            assertThat(forecast.fit()).isEqualTo(Fit.NO_NUMBER);
            assertThat(forecast.lastDay()).isEqualTo(period.lastDay());
        });
        assertThat(points.earned(noor)).isEmpty();
    }

    @Test
    void whatTwoBodiesAwardIsForecastOnceForOneRegistration() {
        accreditations.grant(nip(course, period));
        accreditations.grant(skj(course, period));
        registrations.in(SKJ, noor);
        noorEnrols(List.of());

        assertThat(points.overview(noor, 1).forecast())
                .singleElement()
                .satisfies(forecast -> assertThat(forecast.award().points()).isEqualTo(Points.of(26)));
    }

    @Test
    void whatIsForecastIsNeverPartOfWhatIsEarned() {
        accreditations.grant(skj(course, period));
        registrations.in(SKJ, noor);
        noorEnrols(List.of());

        assertThat(points.overview(noor, 1).forecast()).hasSize(1);
        assertThat(points.earned(noor))
                .singleElement()
                .satisfies(register -> assertThat(register.categories()).isEmpty());
    }

    @Test
    void whatIsEarnedIsNoLongerForecast() {
        var award = skj(course, period);
        accreditations.grant(award);
        noorEnrols(List.of());

        ledger.book(noor, edition, List.of(award), courses.blueprint(course).title(), aCertificate(), period.lastDay());

        assertThat(points.overview(noor, 1).forecast()).isEmpty();
    }

    @Test
    void aCancelledEditionBringsNothing() {
        accreditations.grant(skj(course, period));
        noorEnrols(List.of());
        SignIn.as(PersonId.next(), Role.OFFICE);
        planning.cancel(edition, "Te weinig deelnemers.");
        SignIn.as(noor, Role.PARTICIPANT);

        assertThat(points.overview(noor, 1).forecast()).isEmpty();
    }

    @Test
    void theNumberStatedWhenEnrollingIsKept() {
        var number = aNumber();

        noorEnrols(List.of(new StatedNumber("SKJ", number)));

        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(memberships.of(noor))
                        .extracting(MembershipFacts::number)
                        .containsExactly(number));
    }

    @Test
    void moreEditionsAskNoMoreOfTheDatabase() {
        accreditations.grant(skj(course, period));
        noorEnrols(List.of());
        var one = statements.during(() -> points.overview(noor, 1).forecast());
        for (var i = 0; i < 3; i++) {
            noorHasAPlaceInAnotherEdition();
        }

        assertThat(points.overview(noor, 1).forecast()).hasSize(4);
        assertThat(statements.during(() -> points.overview(noor, 1).forecast())).isEqualTo(one);
    }

    @Test
    void onlyAnEditionWithASeatLeftIsSaidToCloseAGap() {
        noorMissesPoints();
        assertThat(closers()).containsExactly(edition);

        IntStream.range(0, courses.blueprint(course).minimum()).forEach(_ -> places.enrol(people.someone(), edition));

        assertThat(closers()).isEmpty();
    }

    @Test
    void aSeatThatARequestHoldsIsNotLeft() {
        noorMissesPoints();
        IntStream.range(1, courses.blueprint(course).minimum()).forEach(_ -> places.enrol(people.someone(), edition));
        assertThat(closers()).containsExactly(edition);

        enrolling.request(
                edition,
                new NewParticipant(
                        new PersonName("Vera", "", "Bezoeker"),
                        new EmailAddress("vera." + aNumber() + "@voorbeeld.example"),
                        Optional.empty(),
                        List.of()),
                IfFull.TELL,
                aNumber());

        assertThat(closers()).isEmpty();
    }

    @Test
    void anEditionIsNoWayToCloseAGapOnceItsEnrolmentClosed() {
        noorMissesPoints();
        clock.goTo(period.firstDay());
        assertThat(closers()).containsExactly(edition);

        clock.goTo(period.firstDay().plusDays(1));

        assertThat(closers()).isEmpty();
    }

    @Test
    void whoseEditionWasCancelledIsShownTheOthersOfThatCourse() {
        noorMissesPoints();
        noorEnrols(List.of());
        SignIn.as(PersonId.next(), Role.OFFICE);
        planning.cancel(edition, "Te weinig deelnemers.");
        var another = editions.anOpenEdition(course, people.someone(), period.firstDay(), 6);
        SignIn.as(noor, Role.PARTICIPANT);

        assertThat(closers()).containsExactly(another);
    }

    private void noorMissesPoints() {
        accreditations.grant(
                skj(course, new Period(period.firstDay(), period.lastDay().plusYears(1))));
        registrations.inSince(clock.today().minusYears(1), SKJ, noor);
        SignIn.as(noor, Role.PARTICIPANT);
    }

    /** Of the course of this test. */
    private List<EditionId> closers() {
        return points.overview(noor, 1).registers().getFirst().closers().stream()
                .map(GapCloser::edition)
                .filter(offered -> offered.course().equals(course))
                .map(EditionFacts::id)
                .toList();
    }

    private void noorHasAPlaceInAnotherEdition() {
        var before = noor;
        noorHasAPlaceInAnEdition();
        noor = before;
        accreditations.grant(skj(course, period));
        noorEnrols(List.of());
    }

    private void noorEnrols(List<StatedNumber> numbers) {
        SignIn.as(noor, Role.PARTICIPANT);
        enrolling.enrolMyself(edition, noor, Optional.empty(), numbers, IfFull.TELL);
    }
}
