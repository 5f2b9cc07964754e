package nl.leervink.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.planning.EditionId;

/**
 * A conversation before its reader. Confidential.
 *
 * @param participant the name of whose it is; empty for that of the whole group
 * @param until the last day on which something can be said
 * @param messages the last of them, the newest at the end
 */
public record OpenConversation(
        ConversationId id,
        EditionId edition,
        String editionTitle,
        Optional<String> participant,
        LocalDate until,
        Writing writing,
        List<SaidMessage> messages) {

    public boolean isOfGroup() {
        return participant.isEmpty();
    }

    @Override
    public String toString() {
        return "conversation";
    }
}
