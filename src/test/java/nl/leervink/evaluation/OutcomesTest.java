package nl.leervink.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.evaluation.Outcome.Expected;
import nl.leervink.evaluation.Outcome.Known;
import nl.leervink.evaluation.Outcome.Running;
import nl.leervink.evaluation.Outcome.TooFew;
import nl.leervink.evaluation.Outcome.Turnout;
import nl.leervink.evaluation.TestEvaluations.Ended;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class OutcomesTest {

    @Autowired
    Outcomes outcomes;

    @Autowired
    TestEvaluations evaluations;

    @Autowired
    TestEditions editions;

    @Autowired
    Editions planned;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Test
    void ofFourAnswersTheTrainerSeesNothingButTheirNumber() {
        var ended = evaluations.justEnded(8);
        evaluations.answered(ended, 6, 7, 8, 9);
        evaluations.close(ended);

        assertThat(forTrainer(ended)).contains(new TooFew(4, 5));
    }

    @Test
    void fromFiveAnswersOnTheTrainerSeesTheOutcome() {
        var ended = evaluations.justEnded(8);
        evaluations.answered(ended, 6, 7, 8, 9, 9);
        evaluations.close(ended);

        assertThat(forTrainer(ended))
                .hasValueSatisfying(outcome -> assertThat(outcome).isInstanceOfSatisfying(Known.class, known -> {
                    assertThat(known.results().answered()).isEqualTo(5);
                    assertThat(known.results().asked()).isEqualTo(8);
                    assertThat(known.results().mark()).contains(new BigDecimal("7.8"));
                    assertThat(texts(known.results()))
                            .containsExactlyInAnyOrder(
                                    "Antwoord 0", "Antwoord 1", "Antwoord 2", "Antwoord 3", "Antwoord 4");
                }));
    }

    /** Else who reads before and after an answer knows that one. */
    @Test
    void nothingIsToldBeforeItIsOverHoweverManyAnswered() {
        var ended = evaluations.justEnded(7);
        evaluations.answered(ended, 6, 7, 8, 9, 9, 10);
        var until = evaluations.term(ended.edition()).until();

        assertThat(forTrainer(ended)).contains(new Running(until, Optional.empty()));
        assertThat(forOffice(ended.edition())).contains(new Running(until, Optional.of(new Turnout(6, 7))));
    }

    @Test
    void theOfficeSeesAlsoWhatFewAnswered() {
        var ended = evaluations.justEnded(3);
        evaluations.answered(ended, 4);
        evaluations.close(ended);

        assertThat(forOffice(ended.edition()))
                .hasValueSatisfying(outcome -> assertThat(outcome).isInstanceOfSatisfying(Known.class, known -> {
                    assertThat(known.results().isOfFew()).isTrue();
                    assertThat(known.results().mark()).contains(new BigDecimal("4.0"));
                }));
    }

    @Test
    void anotherTrainerSeesNothing() {
        var ended = evaluations.justEnded(6);
        evaluations.answered(ended, 6, 7, 8, 9, 9);
        evaluations.close(ended);
        var other = people.someone();

        assertThat(SignIn.during(other, Role.TRAINER, () -> outcomes.forTrainer(ended.edition(), other)))
                .isEmpty();
    }

    @Test
    void contactsAndParticipantsMayNotAsk() {
        var ended = evaluations.justEnded(1);
        for (var role : List.of(Role.CONTACT, Role.PARTICIPANT, Role.TRAINER)) {
            SignIn.as(ended.trainer(), role);
            assertThatThrownBy(() -> outcomes.ofEdition(ended.edition())).isInstanceOf(AccessDeniedException.class);
        }
        for (var role : List.of(Role.CONTACT, Role.PARTICIPANT)) {
            SignIn.as(ended.trainer(), role);
            assertThatThrownBy(() -> outcomes.forTrainer(ended.edition(), ended.trainer()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void beforeTheLastSessionEndsItIsExpected() {
        var ended = evaluations.justEnded(1);
        var term = evaluations.term(ended.edition());
        clock.goTo(term.opens().minusSeconds(60));

        assertThat(forOffice(ended.edition())).contains(new Expected(term.opens(), term.until()));
    }

    @Test
    void anEditionThatIsNotHeldHasNoOutcome() {
        var draft = editions.aDraft();

        assertThat(forOffice(draft)).isEmpty();
    }

    @Test
    void theEditionsOfACourseAreToldOneAfterTheOther() {
        var first = evaluations.justEnded(3);
        evaluations.answered(first, 6, 7);
        evaluations.close(first);
        var course = planned.find(first.edition()).orElseThrow().course();
        var later = editions.anEdition(course, clock.today().minusWeeks(6), first.trainer());
        var second = evaluations.taking(later, first.trainer(), 2);
        evaluations.answered(second, 9);
        evaluations.close(second);
        var running = editions.anEdition(course, clock.today().minusWeeks(6), first.trainer());
        evaluations.answered(evaluations.taking(running, first.trainer(), 1), 1);

        var told = office(() -> outcomes.ofCourse(course)).orElseThrow();

        assertThat(told.editions())
                .extracting(CourseOutcomes.EvaluatedEdition::edition)
                .containsExactly(first.edition(), second.edition());
        assertThat(told.questions())
                .filteredOn(each -> each.question().kind() == QuestionKind.MARK)
                .singleElement()
                .satisfies(each -> assertThat(each.averages())
                        .containsExactly(Optional.of(new BigDecimal("6.5")), Optional.of(new BigDecimal("9.0"))));
    }

    private static List<String> texts(EvaluationResults results) {
        return results.questions().stream()
                .flatMap(result -> result.texts().stream())
                .toList();
    }

    private Optional<Outcome> forTrainer(Ended ended) {
        return SignIn.during(
                ended.trainer(), Role.TRAINER, () -> outcomes.forTrainer(ended.edition(), ended.trainer()));
    }

    private Optional<Outcome> forOffice(EditionId edition) {
        return office(() -> outcomes.ofEdition(edition));
    }

    private static <X> X office(java.util.function.Supplier<X> question) {
        return SignIn.during(PersonId.next(), Role.OFFICE, question);
    }
}
