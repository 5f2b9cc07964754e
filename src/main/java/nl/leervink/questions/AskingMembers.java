package nl.leervink.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whom the guide of a trajectory can talk with.
 *
 * @param title of the group
 * @param until the last day on which something can be said; empty while the trajectory goes on
 */
public record AskingMembers(String title, Optional<LocalDate> until, Writing writing, List<Asking> each) {

    /**
     * A member, and the conversation with them, begun or not.
     *
     * @param unread how many messages are new to the guide
     */
    public record Asking(ConversationId conversation, String name, int unread) {}
}
