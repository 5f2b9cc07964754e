package nl.leervink.fulfilment;

import static nl.leervink.catalogue.AssignmentKind.PREPARATION;
import static nl.leervink.catalogue.AssignmentKind.QUESTIONS;
import static nl.leervink.catalogue.AssignmentKind.REFLECTION;
import static nl.leervink.catalogue.AssignmentKind.REPORT;
import static nl.leervink.fulfilment.SampleProgress.assignment;
import static nl.leervink.fulfilment.SampleProgress.optional;
import static nl.leervink.fulfilment.SampleProgress.with;
import static nl.leervink.homework.AssignmentState.DRAFT;
import static nl.leervink.homework.AssignmentState.HANDED_IN;
import static nl.leervink.homework.AssignmentState.INSUFFICIENT;
import static nl.leervink.homework.AssignmentState.NOT_STARTED;
import static nl.leervink.homework.AssignmentState.SUFFICIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.leervink.catalogue.Condition;
import nl.leervink.homework.AssignmentProgress;
import nl.leervink.homework.AssignmentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HomeworkPolicyTest {

    private final Policy policy = Policy.of(Condition.of(Condition.Kind.HOMEWORK_COMPLETE));

    @Test
    void allThatIsRequiredIsHandedInAndSufficientWhereItIsJudged() {
        var done = with(assignment(REFLECTION, HANDED_IN), assignment(REPORT, SUFFICIENT));

        assertThat(policy.judge(done)).isEqualTo(finding(Standing.MET, 2, 2, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(
            value = AssignmentState.class,
            names = {"NOT_STARTED", "DRAFT", "HANDED_IN", "INSUFFICIENT"})
    void aReportCountsOnceItIsSufficient(AssignmentState state) {
        var report = assignment(REPORT, state);

        assertThat(policy.judge(with(assignment(REFLECTION, HANDED_IN), report)))
                .isEqualTo(finding(Standing.NOT_YET, 1, 2, Optional.of(report)));
    }

    @Test
    void theFirstThatIsNotDoneIsSaid() {
        var first = assignment(REFLECTION, DRAFT);

        assertThat(policy.judge(with(assignment(REFLECTION, HANDED_IN), first, assignment(REPORT, INSUFFICIENT))))
                .isEqualTo(finding(Standing.NOT_YET, 1, 3, Optional.of(first)));
    }

    @Test
    void whatIsOptionalOrBroughtAlongIsNotWaitedFor() {
        var progress = with(
                assignment(REFLECTION, HANDED_IN),
                assignment(PREPARATION, NOT_STARTED),
                optional(QUESTIONS, NOT_STARTED));

        assertThat(policy.judge(progress)).isEqualTo(finding(Standing.MET, 1, 1, Optional.empty()));
    }

    @Test
    void anEditionThatRequiresNothingCannotHaveItMetYet() {
        assertThat(policy.judge(with(optional(QUESTIONS, HANDED_IN))))
                .isEqualTo(new Finding(Condition.Kind.HOMEWORK_COMPLETE, Standing.NOT_YET, new Reason.NothingAsked()));
    }

    private static Finding finding(Standing standing, int done, int asked, Optional<AssignmentProgress> next) {
        return new Finding(
                Condition.Kind.HOMEWORK_COMPLETE,
                standing,
                new Reason.AllHomework(done, asked, next.map(SampleProgress::reason)));
    }
}
