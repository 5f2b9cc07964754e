package nl.leervink.questions;

import java.time.Instant;
import java.util.Optional;

/**
 * A conversation in the list of a trainer.
 *
 * @param participant the name of whose it is; empty for that of the group
 * @param left whether they take part no longer
 * @param unread how many messages of others are new to this trainer
 */
public record ConversationRow(
        ConversationId id, Optional<String> participant, boolean left, int unread, Instant lastAt) {}
