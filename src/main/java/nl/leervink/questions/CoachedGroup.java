package nl.leervink.questions;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.planning.EditionId;

/**
 * Whom a trainer of an edition can talk with.
 *
 * @param until the last day on which something can be said
 * @param everyone the conversation with them all
 * @param each who takes part, by family name
 */
public record CoachedGroup(
        EditionId edition,
        String title,
        LocalDate until,
        Writing writing,
        ConversationId everyone,
        List<Coached> each) {

    /** A participant, and the conversation with them, begun or not. */
    public record Coached(ConversationId conversation, String name) {}
}
