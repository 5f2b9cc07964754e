package nl.leervink.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.CancellationLadder;
import nl.leervink.enrolment.EditionChanges;
import nl.leervink.enrolment.EnrolmentTerms;
import nl.leervink.enrolment.TermsOfEnrolment;
import nl.leervink.enrolment.TermsResult;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.enrolment.WaitingPolicy;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two of the office look at the same edition, and change it one after the other. */
@ModuleTest
class ChangedMeanwhileTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    @Autowired
    Planning planning;

    @Autowired
    EditionOverview overview;

    @Autowired
    EditionChanges changes;

    @Autowired
    TermsOfEnrolment terms;

    @Autowired
    TestEditions some;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private EditionId edition;
    private SeenEdition seen;

    @BeforeEach
    void bothLook() {
        clock.goTo(TODAY);
        SignIn.as(PersonId.next(), Role.OFFICE);
        edition = some.anOpenEdition();
        seen = new SeenEdition(facts(), overview.sessions(edition));
    }

    @Test
    void theSecondDoesNotUndoWhatTheFirstChanged() {
        assertThat(changes.change(edition, change("Zwolle", 12).of(seen))).isEqualTo(new ChangeResult.Changed());

        assertThat(changes.change(edition, change(seen.edition().place(), 10).of(seen)))
                .isEqualTo(new ChangeResult.ChangedMeanwhile());

        assertThat(facts().place()).isEqualTo("Zwolle");
        assertThat(facts().capacity()).isEqualTo(12);
    }

    @Test
    void norASessionThatTheFirstMoved() {
        var second = seen.sessions().get(1);
        var moved = new MovedSession(2, second.date().plusDays(1), second.start());
        var place = seen.edition().place();
        assertThat(changes.change(
                        edition,
                        new EditionChange(
                                        place,
                                        facts().trainers(),
                                        12,
                                        facts().enrolUntil(),
                                        Optional.empty(),
                                        List.of(moved),
                                        "")
                                .of(seen)))
                .isEqualTo(new ChangeResult.Changed());

        assertThat(changes.change(edition, change(place, 10).of(seen))).isEqualTo(new ChangeResult.ChangedMeanwhile());
    }

    @Test
    void whoLooksAgainCanChangeIt() {
        changes.change(edition, change("Zwolle", 12).of(seen));
        var again = new SeenEdition(facts(), overview.sessions(edition));

        assertThat(changes.change(edition, change("Zwolle", 10).of(again))).isEqualTo(new ChangeResult.Changed());
    }

    @Test
    void aDecisionOrAnEnrolmentMeanwhileIsNoObstacle() {
        planning.confirm(edition);
        enrolments.enrol(people.someone(), edition);

        assertThat(changes.change(edition, change("Zwolle", 12).of(seen))).isEqualTo(new ChangeResult.Changed());
    }

    @Test
    void theSecondDoesNotUndoTermsOfTheFirstEither() {
        var before = terms.of(edition);
        var days = new EnrolmentTerms(WaitingPolicy.STRICT_ORDER, Duration.ofDays(3), CancellationLadder.STANDARD);
        var free = new EnrolmentTerms(WaitingPolicy.STRICT_ORDER, Duration.ofDays(2), CancellationLadder.FREE);
        assertThat(terms.keep(edition, before, days)).isEqualTo(new TermsResult.Kept());

        assertThat(terms.keep(edition, before, free)).isEqualTo(new TermsResult.ChangedMeanwhile());

        assertThat(terms.of(edition)).isEqualTo(days);
        assertThat(terms.keep(edition, days, free)).isEqualTo(new TermsResult.Kept());
    }

    private EditionFacts facts() {
        return overview.edition(edition).orElseThrow();
    }

    private EditionChange change(String place, int seats) {
        return new EditionChange(place, facts().trainers(), seats, facts().enrolUntil());
    }
}
