package nl.leervink.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.attendance.ContactTime;
import nl.leervink.catalogue.Condition;
import nl.leervink.evaluation.EvaluationProgress;
import nl.leervink.evaluation.EvaluationState;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.EditionId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationPolicyTest {

    private final Policy policy = Policy.of(Condition.of(Condition.Kind.EVALUATION_FILLED_IN));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NOT_YET, NOT_YET", "OPEN, NOT_YET", "FILLED_IN, MET", "CLOSED, IMPOSSIBLE", "NEVER_CAME, IMPOSSIBLE"})
    void anEvaluationCountsOnceItIsFilledInAndIsTooLateOnceItClosed(EvaluationState state, Standing standing) {
        var evaluation = new EvaluationProgress(EditionId.next(), state, Instant.EPOCH, LocalDate.EPOCH);
        var time = new ContactTime(Minutes.NONE, Minutes.NONE, Minutes.ofHours(21));

        assertThat(policy.judge(new Progress(time, List.of(), Optional.of(evaluation))))
                .isEqualTo(
                        new Finding(Condition.Kind.EVALUATION_FILLED_IN, standing, new Reason.Evaluation(evaluation)));
    }
}
