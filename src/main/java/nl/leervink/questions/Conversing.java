package nl.leervink.questions;

import java.util.List;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;

/** What one asks of a conversation one is in, as a participant or as a trainer. */
public interface Conversing {

    /** The end of a conversation, read from here on; empty if it is not theirs. */
    Optional<OpenConversation> open(EditionId edition, ConversationId conversation, PersonId reader);

    /** What was said before a message, the newest at the end; nothing if it is not theirs. */
    List<SaidMessage> before(EditionId edition, ConversationId conversation, int number, PersonId reader);

    /**
     * Says something. Who is to read it gets a letter that there is something, unless one lies there already.
     *
     * @param message sent twice it is said once
     */
    SendResult say(EditionId edition, ConversationId conversation, MessageId message, Words words, PersonId author);
}
