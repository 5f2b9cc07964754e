package nl.leervink.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EditionChanges;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.PlanResult.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ClosedEditionsTest {

    @Autowired
    Planning planning;

    @Autowired
    EditionCalendar calendar;

    @Autowired
    Editions editions;

    @Autowired
    EditionChanges changes;

    @Autowired
    TestEditions some;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private PersonId contact;
    private OrganisationId organisation;
    private EditionId edition;

    @BeforeEach
    void anEditionIsAgreedWithAnOrganisation() {
        contact = people.someone();
        organisation = people.anOrganisationOf(contact);
        edition = some.aClosedEdition(organisation);
    }

    @Test
    void aVisitorSeesNothingOfIt() {
        var course = Optional.of(facts().course());

        assertThat(calendar.offered(edition)).isEmpty();
        assertThat(calendar.sessions(edition)).isEmpty();
        assertThat(calendar.times(List.of(edition))).isEmpty();
        assertThat(calendar.upcoming(course, 10)).isEmpty();
        assertThat(calendar.countUpcoming(course)).isZero();
        assertThat(editions.theseAndOffered(List.of(), clock.today(), 10_000))
                .extracting(EditionFacts::id)
                .doesNotContain(edition);
        assertThat(facts().isOffered(clock.today())).isFalse();
    }

    @Test
    void aContactOfTheOrganisationSeesIt() {
        var seen = SignIn.during(contact, Role.CONTACT, () -> calendar.closed(edition, contact));
        var sessions = SignIn.during(contact, Role.CONTACT, () -> calendar.sessionsOfClosed(edition, contact));

        assertThat(seen).map(OfferedEdition::id).contains(edition);
        assertThat(sessions).isNotEmpty();
    }

    @Test
    void aContactOfAnotherOrganisationSeesNothingOfIt() {
        var other = people.someone();
        people.anOrganisationOf(other);

        var seen = SignIn.during(other, Role.CONTACT, () -> calendar.closed(edition, other));
        var sessions = SignIn.during(other, Role.CONTACT, () -> calendar.sessionsOfClosed(edition, other));

        assertThat(seen).isEmpty();
        assertThat(sessions).isEmpty();
    }

    @Test
    void itHasTheSeatsAndPriceThatWereAgreed() {
        assertThat(facts().closedTo()).contains(organisation);
        assertThat(facts().status()).isEqualTo(EditionStatus.OPEN);
        assertThat(facts().minimum()).isEqualTo(3);
        assertThat(facts().capacity()).isEqualTo(10);
        assertThat(facts().price().value()).isEqualByComparingTo("412.50");
    }

    @Test
    void itCanHaveMoreSeatsThanItsCourseTakes() {
        var change = new EditionChange(facts().place(), facts().trainers(), 40, facts().enrolUntil());

        var result = SignIn.during(PersonId.next(), Role.OFFICE, () -> changes.change(edition, change));

        assertThat(result).isEqualTo(new ChangeResult.Changed());
    }

    @Test
    void oneWithMoreToComeThanItHasSeatsIsObjectedTo() {
        var days = editions.sessions(edition).stream().map(SessionFacts::date).toList();
        var plan = new EditionPlan(facts().course(), days, facts().trainers(), "Utrecht", 5, days.getFirst());

        var result = planning.planClosed(new ClosedPlan(plan, organisation, 6, Money.euros(100)));

        assertThat(result)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections()).containsExactly(Objection.SEATS_OUT_OF_BOUNDS));
    }

    private EditionFacts facts() {
        return editions.find(edition).orElseThrow();
    }
}
