package nl.leervink.questions;

import java.util.List;
import java.util.Optional;
import nl.leervink.people.PersonId;

/**
 * What one asks of a conversation one is in, as a participant or as who trains or guides.
 *
 * @param <P> where the conversation is: an edition, or a group
 */
public interface Conversing<P> {

    /** The end of a conversation, read from here on; empty if it is not theirs. */
    Optional<OpenConversation> open(P place, ConversationId conversation, PersonId reader);

    /** What was said before a message, the newest at the end; nothing if it is not theirs. */
    List<SaidMessage> before(P place, ConversationId conversation, int number, PersonId reader);

    /**
     * Says something. Who is to read it gets a letter that there is something, unless one lies there already.
     *
     * @param message sent twice it is said once
     */
    SendResult say(P place, ConversationId conversation, MessageId message, Words words, PersonId author);
}
