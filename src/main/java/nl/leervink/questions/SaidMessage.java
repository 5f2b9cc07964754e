package nl.leervink.questions;

import java.time.Instant;

/**
 * Something that was said, as its reader sees it. Confidential.
 *
 * @param number in its conversation, 1 for the first
 * @param author their name
 * @param isNew whether its reader had not read it before
 */
public record SaidMessage(
        int number, String author, boolean byTrainer, boolean mine, boolean isNew, Instant at, Words words) {

    @Override
    public String toString() {
        return "message " + number;
    }
}
