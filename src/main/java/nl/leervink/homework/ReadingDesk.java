package nl.leervink.homework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.planning.AssignmentFacts;

/**
 * Somebody's homework before their trainer. Confidential.
 *
 * @param work the round last handed in
 * @param before the rounds before it, in order
 * @param learningPlan what the author wants to learn, if they handed in their plan
 * @param awaitsJudgement whether it is a report that is still to be judged
 * @param feedback the draft, while it awaits its judgement
 * @param feedbackSavedAt empty if no draft was saved
 * @param reading what saving goes on from
 */
public record ReadingDesk(
        SubmissionId submission,
        String author,
        String editionTitle,
        AssignmentFacts assignment,
        HandedIn work,
        List<HandedIn> before,
        Optional<Answers> learningPlan,
        boolean awaitsJudgement,
        Feedback feedback,
        Optional<Instant> feedbackSavedAt,
        Reading reading) {

    @Override
    public String toString() {
        return "reading desk of " + submission.value();
    }
}
