package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.GoResult;
import nl.leervink.planning.Planning;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class DecisionsDueTest {

    private static final int ALL = 1000;

    @Autowired
    DecisionsDue decisions;

    @Autowired
    TestEditions editions;

    @Autowired
    Planning planning;

    @Autowired
    Editions planned;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private EditionId edition;
    private int minimum;

    @BeforeEach
    void anEditionBeginsInAWeek() {
        edition = editions.anOpenEdition(people.someone(), clock.today().plusWeeks(1), 12);
        minimum = planned.find(edition).orElseThrow().minimum();
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void anEditionSaysHowManyItStillNeeds() {
        enrol(minimum - 1);
        assertThat(inEdition()).singleElement().satisfies(due -> {
            assertThat(due.needed()).isOne();
            assertThat(due.isEnough()).isFalse();
        });

        enrol(1);

        assertThat(inEdition()).singleElement().satisfies(due -> {
            assertThat(due.needed()).isZero();
            assertThat(due.isEnough()).isTrue();
        });
    }

    @Test
    void whatIsOverdueIsOnTop() {
        clock.goTo(clock.today().plusDays(1));
        var later = editions.anOpenEdition(people.someone(), clock.today().plusWeeks(2), 12);

        var ids = decisions.editions(ALL).stream()
                .map(each -> each.edition().id())
                .toList();

        assertThat(ids).contains(edition, later);
        assertThat(ids.indexOf(edition)).isLessThan(ids.indexOf(later));
    }

    @Test
    void whatIsDecidedOnIsNoLongerDue() {
        assertThat(planning.confirm(edition)).isEqualTo(new GoResult.Goes());

        assertThat(inEdition()).isEmpty();
    }

    @Test
    void whatBeganIsNoLongerDue() {
        clock.goTo(planned.find(edition).orElseThrow().period().firstDay());

        assertThat(inEdition()).isEmpty();
    }

    @Test
    void onlyTheOfficeDecides() {
        SignIn.as(PersonId.next(), Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> decisions.editions(ALL));
    }

    private List<DecisionsDue.ToDecide> inEdition() {
        return decisions.editions(ALL).stream()
                .filter(each -> each.edition().id().equals(edition))
                .toList();
    }

    private void enrol(int people) {
        IntStream.range(0, people).forEach(_ -> enrolments.enrol(this.people.someone(), edition));
    }
}
