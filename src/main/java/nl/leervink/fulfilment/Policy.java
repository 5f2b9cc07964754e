package nl.leervink.fulfilment;

import java.util.Set;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.catalogue.Condition;
import nl.leervink.evaluation.EvaluationState;
import nl.leervink.homework.AssignmentProgress;
import nl.leervink.homework.AssignmentState;
import nl.leervink.kernel.Minutes;

/** What a certificate may be made to wait for: every rule there is, and how each is judged. */
sealed interface Policy {

    /** What {@link HomeworkComplete} judges. */
    Condition HOMEWORK = Condition.of(Condition.Kind.HOMEWORK_COMPLETE);

    /** The rule a condition of a course stands for. */
    static Policy of(Condition condition) {
        return switch (condition.kind()) {
            case PRESENCE -> new PresentFor(condition.percentage());
            case PRACTICE_MEETING_GUIDED -> new PracticeMeetingGuided();
            case REPORT_SUFFICIENT -> new ReportSufficient();
            case HOMEWORK_COMPLETE -> new HomeworkComplete();
            case EVALUATION_FILLED_IN -> new EvaluationFilledIn();
        };
    }

    Finding judge(Progress progress);

    /**
     * Present for a part of all contact time, rounded up to the minute; what was made up counts. Impossible as soon as
     * what is still missed leaves too little.
     */
    record PresentFor(int percentage) implements Policy {

        private static final int ALL = 100;

        @Override
        public Finding judge(Progress progress) {
            var time = progress.contactTime();
            var asked = Minutes.of(Math.ceilDiv(time.needed().value() * percentage, ALL));
            var mayBeMissed = time.needed().minus(asked);
            if (time.stillMissed().compareTo(mayBeMissed) > 0) {
                return new Finding(
                        Condition.Kind.PRESENCE,
                        Standing.IMPOSSIBLE,
                        new Reason.MissedTooMuch(time.stillMissed(), mayBeMissed, time.repairs()));
            }
            var met = !asked.isNone() && time.counted().atLeast(asked);
            return new Finding(
                    Condition.Kind.PRESENCE,
                    met ? Standing.MET : Standing.NOT_YET,
                    new Reason.Present(time.counted(), asked, time.repairs()));
        }
    }

    /** Guided an intervision meeting oneself and confirmed it: nobody judges that. */
    record PracticeMeetingGuided() implements Policy {

        @Override
        public Finding judge(Progress progress) {
            return everyOne(
                    Condition.Kind.PRACTICE_MEETING_GUIDED,
                    AssignmentKind.PRACTICE_MEETING,
                    Set.of(AssignmentState.HANDED_IN, AssignmentState.SUFFICIENT),
                    progress);
        }
    }

    /** The report was judged sufficient; one judged insufficient opens a new round, so it is never too late. */
    record ReportSufficient() implements Policy {

        @Override
        public Finding judge(Progress progress) {
            return everyOne(
                    Condition.Kind.REPORT_SUFFICIENT,
                    AssignmentKind.REPORT,
                    Set.of(AssignmentState.SUFFICIENT),
                    progress);
        }
    }

    /**
     * Handed in all homework that is required, and sufficient where it is judged. What is late counts as well, so it is never
     * too late.
     */
    record HomeworkComplete() implements Policy {

        @Override
        public Finding judge(Progress progress) {
            var asked = progress.homework().stream()
                    .filter(each -> HOMEWORK.waitsFor(
                            each.assignment().kind(), each.assignment().required()))
                    .toList();
            if (asked.isEmpty()) {
                return new Finding(HOMEWORK.kind(), Standing.NOT_YET, new Reason.NothingAsked());
            }
            var open = asked.stream()
                    .filter(each -> !each.state().isDone(each.assignment().kind()))
                    .toList();
            return new Finding(
                    HOMEWORK.kind(),
                    open.isEmpty() ? Standing.MET : Standing.NOT_YET,
                    new Reason.AllHomework(
                            asked.size() - open.size(),
                            asked.size(),
                            open.stream().findFirst().map(Policy::reason)));
        }
    }

    /** Filled in the evaluation, in time. */
    record EvaluationFilledIn() implements Policy {

        @Override
        public Finding judge(Progress progress) {
            return progress.evaluation()
                    .map(evaluation -> new Finding(
                            Condition.Kind.EVALUATION_FILLED_IN,
                            standing(evaluation.state()),
                            new Reason.Evaluation(evaluation)))
                    .orElseGet(() -> new Finding(
                            Condition.Kind.EVALUATION_FILLED_IN, Standing.NOT_YET, new Reason.NothingAsked()));
        }

        private static Standing standing(EvaluationState state) {
            return switch (state) {
                case NOT_YET, OPEN -> Standing.NOT_YET;
                case FILLED_IN -> Standing.MET;
                case CLOSED, NEVER_CAME -> Standing.IMPOSSIBLE;
            };
        }
    }

    private static Finding everyOne(
            Condition.Kind condition, AssignmentKind kind, Set<AssignmentState> done, Progress progress) {
        var asked = progress.homework().stream()
                .filter(each -> each.assignment().kind() == kind)
                .toList();
        if (asked.isEmpty()) {
            return new Finding(condition, Standing.NOT_YET, new Reason.NothingAsked());
        }
        var open = asked.stream().filter(each -> !done.contains(each.state())).findFirst();
        return new Finding(
                condition, open.isEmpty() ? Standing.MET : Standing.NOT_YET, reason(open.orElse(asked.getLast())));
    }

    private static Reason.Homework reason(AssignmentProgress progress) {
        var assignment = progress.assignment();
        return new Reason.Homework(assignment.id(), assignment.title(), progress.state(), progress.due());
    }
}
