package nl.leervink.homework;

import java.time.Instant;
import java.util.Optional;

/**
 * Something as it was handed in: frozen.
 *
 * @param round 1 for the first time
 * @param fileName empty if no file was handed in
 * @param late whether it came after the deadline
 */
public record HandedIn(
        int round,
        Answers answers,
        PracticeMeeting meeting,
        String fileName,
        Instant at,
        boolean late,
        Optional<Verdict> verdict) {

    /** What the trainer thought of it. */
    public record Verdict(Judgement judgement, Feedback feedback, Instant at) {}

    @Override
    public String toString() {
        return "round " + round;
    }
}
