package nl.leervink.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.homework.HandedIn;
import nl.leervink.homework.ReadingMatter;
import nl.leervink.homework.RoundId;
import nl.leervink.planning.AssignmentFacts;

/**
 * Somebody's homework before their trainer. Confidential.
 *
 * @param author their name
 * @param feedback on the round last handed in: a draft while that awaits its judgement
 * @param feedbackSavedAt empty if no draft was saved
 * @param earlier the feedback on the rounds before it
 * @param reading what saving goes on from
 * @param due the last day on which it is judged in time
 * @param judge who is to judge it; empty if any of the edition's trainers may
 * @param colleagues who train the edition as well, by name
 * @param judgedBy the name of who judged the round last handed in; empty as long as its author was told nothing
 * @param secondOpinion empty if nobody was asked
 */
public record ReadingDesk(
        ReadingMatter matter,
        String author,
        Feedback feedback,
        Optional<Instant> feedbackSavedAt,
        Map<RoundId, Feedback> earlier,
        Reading reading,
        LocalDate due,
        Optional<Colleague> judge,
        List<Colleague> colleagues,
        Optional<String> judgedBy,
        Optional<SecondOpinion> secondOpinion) {

    public AssignmentFacts assignment() {
        return matter.assignment();
    }

    /** The round last handed in. */
    public HandedIn work() {
        return matter.last();
    }

    /** The rounds before it, in order. */
    public List<HandedIn> before() {
        return matter.handedIn().subList(0, matter.handedIn().size() - 1);
    }

    public boolean awaitsJudgement() {
        return matter.awaitsJudgement();
    }

    @Override
    public String toString() {
        return "reading desk of " + matter.submission().value();
    }
}
