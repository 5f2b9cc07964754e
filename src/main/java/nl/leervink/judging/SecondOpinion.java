package nl.leervink.judging;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.homework.Judgement;

/**
 * What a second reader was asked, and what they think. Confidential: never shown by {@link #toString()}.
 *
 * @param mine whether the one who looks is that reader
 * @param advice empty as long as they did not answer
 * @param words why; empty if they said no more
 */
public record SecondOpinion(
        String reader, String askedBy, Instant askedAt, boolean mine, Optional<Judgement> advice, String words) {

    @Override
    public String toString() {
        return "second opinion";
    }
}
