package nl.leervink.questions;

import java.util.List;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.planning.EditionId;
import nl.leervink.questions.Conversations.Known;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what was said, with who read it, once nobody may keep it any longer. Nothing of it stays. */
@Service
@BetweenModules
public class ForgettingConversations {

    private final Conversations conversations;
    private final Messages messages;

    ForgettingConversations(Conversations conversations, Messages messages) {
        this.conversations = conversations;
        this.messages = messages;
    }

    /** What one participant and the trainers said to each other; not what was said in the group. */
    @Transactional
    public void of(EnrolmentId enrolment) {
        forget(List.of(ConversationId.of(enrolment)));
    }

    /** All that was said in an edition, in the group and by each participant, also by those who left. */
    @Transactional
    public void in(EditionId edition) {
        forget(conversations.findByEdition(edition).stream().map(Known::id).toList());
    }

    private void forget(List<ConversationId> ids) {
        if (!ids.isEmpty()) {
            messages.deleteOf(ids);
            conversations.deleteReadersOf(
                    ids.stream().map(ConversationId::value).toList());
            conversations.deleteAll(ids);
        }
    }
}
