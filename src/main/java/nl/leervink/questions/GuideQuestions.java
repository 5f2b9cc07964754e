package nl.leervink.questions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a member of a trajectory asks its guide.
 *
 * @param guide the name of who guides; empty if nobody does any more
 * @param until the last day on which something can be asked; empty while the trajectory goes on
 * @param unread how many messages are new to the member
 */
public record GuideQuestions(
        ConversationId conversation, Optional<String> guide, Optional<LocalDate> until, Writing writing, int unread) {}
