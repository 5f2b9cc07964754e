package nl.leervink.fulfilment;

import static nl.leervink.catalogue.AssignmentKind.REPORT;
import static nl.leervink.fulfilment.SampleProgress.assignment;
import static nl.leervink.fulfilment.SampleProgress.reason;
import static nl.leervink.fulfilment.SampleProgress.with;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.catalogue.Condition;
import nl.leervink.homework.AssignmentState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPolicyTest {

    private final Policy policy = Policy.of(Condition.of(Condition.Kind.REPORT_SUFFICIENT));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NOT_STARTED, NOT_YET",
        "DRAFT, NOT_YET",
        "HANDED_IN, NOT_YET",
        "INSUFFICIENT, NOT_YET",
        "SUFFICIENT, MET"
    })
    void aReportCountsOnceItIsJudgedSufficient(AssignmentState state, Standing standing) {
        var report = assignment(REPORT, state);

        assertThat(policy.judge(with(report)))
                .isEqualTo(new Finding(Condition.Kind.REPORT_SUFFICIENT, standing, reason(report)));
    }
}
