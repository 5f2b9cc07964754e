package nl.leervink.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.TestClock;
import nl.leervink.evaluation.TestEvaluations.Ended;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.reminders.Reminder.Due;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class EvaluationAskedTest {

    @Autowired
    EvaluationAsked asked;

    @Autowired
    TestEvaluations evaluations;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    private Ended ended;
    private PersonId noor;

    @BeforeEach
    void anEditionEnded() {
        ended = evaluations.justEnded(2);
        noor = ended.anyone();
    }

    @Test
    void whoTookPartIsAskedWhenItOpens() {
        assertThat(due(noor)).singleElement().satisfies(due -> {
            assertThat(due.occasion().value()).startsWith("evaluation-open:");
            assertThat(String.valueOf(due.letter().get().words().get("link")))
                    .endsWith("/mijn/uitvoeringen/" + ended.edition().value() + "/evaluatie");
        });
    }

    @Test
    void aWeekLaterWhoDidNotAnswerIsAskedOnceMore() {
        var first = due(noor).getFirst().occasion();
        evaluations.fillIn(ended, noor, 8, "Mooi");
        var other = ended.participants().getLast();

        clock.goTo(clock.instant().plus(Duration.ofDays(7)));

        assertThat(due(noor)).isEmpty();
        assertThat(due(other))
                .singleElement()
                .satisfies(due -> assertThat(due.occasion().value())
                        .startsWith("evaluation-again:")
                        .isNotEqualTo(first.value()));
        clock.goTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(due(other))
                .singleElement()
                .satisfies(due -> assertThat(due.occasion().value()).startsWith("evaluation-again:"));
    }

    @Test
    void nobodyIsAskedBeforeTheEndOfTheLastSessionOrAfterItClosed() {
        clock.goTo(evaluations.term(ended.edition()).opens().minusSeconds(60));
        assertThat(due(noor)).isEmpty();

        evaluations.close(ended);
        assertThat(due(noor)).isEmpty();
    }

    @Test
    void nobodyIsAskedAtNight() {
        var tomorrow = clock.today().plusDays(1);

        assertThat(asked.due(tomorrow.atTime(LocalTime.of(6, 59)))).isEmpty();
        assertThat(asked.due(clock.today().atTime(LocalTime.of(22, 0)))).isEmpty();
    }

    private List<Due> due(PersonId person) {
        var address = people.person(person).email();
        return asked.due(LocalDateTime.now(clock)).stream()
                .filter(due -> due.to().equals(address))
                .toList();
    }
}
