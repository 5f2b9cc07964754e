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
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class TooFewEnrolledTest {

    private static final int ALL = 1000;

    @Autowired
    TooFewEnrolled tooFew;

    @Autowired
    TestEditions editions;

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
    void onlyBelowItsMinimumAnEditionIsToBeDecidedOn() {
        enrol(minimum - 1);
        assertThat(takenInEdition()).containsExactly(minimum - 1);

        enrol(1);

        assertThat(takenInEdition()).isEmpty();
    }

    @Test
    void aFullEditionTakesNoPlaceOnAShortList() {
        enrol(minimum);
        var later = editions.anOpenEdition(people.someone(), clock.today().plusWeeks(2), 12);
        var all = tooFew.editions(ALL);

        assertThat(all).extracting(each -> each.edition().id()).contains(later);
        assertThat(tooFew.editions(all.size())).isEqualTo(all);
    }

    @Test
    void thereIsTimeUntilTwoWeeksBeforeEnrolmentEnds() {
        clock.goTo(
                planned.find(edition).orElseThrow().enrolUntil().minusWeeks(2).minusDays(1));
        assertThat(takenInEdition()).isEmpty();

        clock.goTo(clock.today().plusDays(1));

        assertThat(takenInEdition()).containsExactly(0);
    }

    @Test
    void onlyTheOfficeDecides() {
        SignIn.as(PersonId.next(), Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> tooFew.editions(ALL));
    }

    private List<Integer> takenInEdition() {
        return tooFew.editions(ALL).stream()
                .filter(each -> each.edition().id().equals(edition))
                .map(TooFewEnrolled.ToDecide::taken)
                .toList();
    }

    private void enrol(int people) {
        IntStream.range(0, people).forEach(_ -> enrolments.enrol(this.people.someone(), edition));
    }
}
