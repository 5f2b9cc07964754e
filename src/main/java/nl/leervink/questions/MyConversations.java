package nl.leervink.questions;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.planning.EditionId;

/**
 * The conversations of one participant in one edition.
 *
 * @param until the last day on which something can be said
 * @param all at least one
 */
public record MyConversations(
        EditionId edition, String editionTitle, LocalDate until, Writing writing, List<Mine> all) {

    /**
     * One of them.
     *
     * @param unread how many messages of others are new
     */
    public record Mine(ConversationId id, ConversationKind kind, int unread) {}
}
