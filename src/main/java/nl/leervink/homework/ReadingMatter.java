package nl.leervink.homework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.EditionFacts;

/**
 * Somebody's homework before one of their trainers. Confidential.
 *
 * @param handedIn every round that was handed in, in order; never empty
 * @param learningPlan what the author wants to learn, if they handed in their plan
 * @param awaitsJudgement whether it is a report whose author waits for a judgement
 * @param held the judgement that was given, and that its author was not told yet
 * @param judge who is to judge it; empty if any of the edition's trainers may
 * @param erasedAt when what was written was erased; empty as long as it is there
 */
public record ReadingMatter(
        SubmissionId submission,
        PersonId author,
        EditionFacts edition,
        AssignmentFacts assignment,
        List<HandedIn> handedIn,
        Optional<Answers> learningPlan,
        boolean awaitsJudgement,
        Optional<Judgement> held,
        Optional<PersonId> judge,
        Optional<Instant> erasedAt) {

    /** The round last handed in. */
    public HandedIn last() {
        return handedIn.getLast();
    }

    @Override
    public String toString() {
        return "homework of " + submission.value();
    }
}
