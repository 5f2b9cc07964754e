package nl.leervink.homework;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.people.PersonId;

/**
 * Something as it was handed in: frozen. Once its time is over the words are gone, and the rest stays.
 *
 * @param round 1 for the first time
 * @param fileName empty if no file was handed in
 * @param late whether it came after the deadline
 * @param verdict empty as long as its author was told none
 */
public record HandedIn(
        RoundId id,
        int round,
        Answers answers,
        PracticeMeeting meeting,
        String fileName,
        Instant at,
        boolean late,
        Optional<Verdict> verdict) {

    /**
     * How a trainer judged it. What they wrote about it is not in here.
     *
     * @param by the trainer
     */
    public record Verdict(Judgement judgement, Optional<PersonId> by, Instant at) {}

    @Override
    public String toString() {
        return "round " + round;
    }
}
