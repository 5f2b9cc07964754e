package nl.leervink.fulfilment;

import static nl.leervink.catalogue.AssignmentKind.PRACTICE_MEETING;
import static nl.leervink.catalogue.AssignmentKind.REPORT;
import static nl.leervink.fulfilment.SampleProgress.assignment;
import static nl.leervink.fulfilment.SampleProgress.reason;
import static nl.leervink.fulfilment.SampleProgress.with;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.catalogue.Condition;
import nl.leervink.homework.AssignmentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeMeetingPolicyTest {

    private final Policy policy = Policy.of(Condition.of(Condition.Kind.PRACTICE_MEETING_GUIDED));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NOT_STARTED, NOT_YET", "DRAFT, NOT_YET", "HANDED_IN, MET"})
    void aMeetingCountsOnceItIsConfirmed(AssignmentState state, Standing standing) {
        var meeting = assignment(PRACTICE_MEETING, state);

        assertThat(policy.judge(with(meeting)))
                .isEqualTo(new Finding(Condition.Kind.PRACTICE_MEETING_GUIDED, standing, reason(meeting)));
    }

    @Test
    void aReportIsNoMeeting() {
        var finding = policy.judge(with(assignment(REPORT, AssignmentState.SUFFICIENT)));

        assertThat(finding.standing()).isEqualTo(Standing.NOT_YET);
        assertThat(finding.reason()).isEqualTo(new Reason.NothingAsked());
    }

    @Test
    void ofTwoMeetingsBothAreGuided() {
        var first = assignment(PRACTICE_MEETING, AssignmentState.HANDED_IN);
        var second = assignment(PRACTICE_MEETING, AssignmentState.DRAFT);

        var finding = policy.judge(with(first, second));

        assertThat(finding.standing()).isEqualTo(Standing.NOT_YET);
        assertThat(finding.reason()).isEqualTo(reason(second));
    }
}
