package nl.leervink.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A conversation before its reader. Confidential.
 *
 * @param participant the name of whose it is; empty for that of the whole group
 * @param title of the edition or the group it is in
 * @param until the last day on which something can be said; empty while nobody knows it
 * @param messages the last of them, the newest at the end
 * @param erasedAt when what was said before was erased; empty if nothing ever was
 */
public record OpenConversation(
        ConversationId id,
        String title,
        Optional<String> participant,
        Optional<LocalDate> until,
        Writing writing,
        List<SaidMessage> messages,
        Optional<Instant> erasedAt) {

    public boolean isOfGroup() {
        return participant.isEmpty();
    }

    @Override
    public String toString() {
        return "conversation";
    }
}
