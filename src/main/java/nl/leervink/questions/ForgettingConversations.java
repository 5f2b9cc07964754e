package nl.leervink.questions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.questions.Conversations.Known;
import nl.leervink.questions.KeptConversation.Whose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what was said, with who read it, once nobody may keep it any longer. That it was said stays. */
@Service
@BetweenModules
public class ForgettingConversations {

    private final Conversations conversations;
    private final Messages messages;
    private final Clock clock;

    ForgettingConversations(Conversations conversations, Messages messages, Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.clock = clock;
    }

    /** The editions in which anything was said. */
    @Transactional(readOnly = true)
    public Set<EditionId> editions() {
        return conversations.findEditionsKeeping().stream()
                .map(Conversations.InEdition::edition)
                .collect(toSet());
    }

    /** What is kept of these editions. */
    @Transactional(readOnly = true)
    public List<KeptConversation> kept(Collection<EditionId> editions) {
        return conversations.findKeptIn(editions).stream()
                .map(kept -> new KeptConversation(
                        kept.edition(),
                        Optional.ofNullable(kept.participant())
                                .map(whose ->
                                        new Whose(new EnrolmentId(kept.id().value()), whose)),
                        kept.lastAt()))
                .toList();
    }

    /** Who said something in the conversations of these groups; trainers not counted. */
    @Transactional(readOnly = true)
    public Map<EditionId, Set<PersonId>> speakers(Collection<EditionId> editions) {
        return messages
                .findSpeakers(editions.stream().map(ConversationId::ofGroup).toList())
                .stream()
                .collect(groupingBy(
                        speaker -> new EditionId(speaker.conversation().value()),
                        mapping(Messages.Speaker::person, toSet())));
    }

    /** What was said in the group of an edition; not what each participant and the trainers said to each other. */
    @Transactional
    public void ofGroup(EditionId edition) {
        forget(List.of(ConversationId.ofGroup(edition)));
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
            conversations.findAllLocked(ids).forEach(held -> held.erase(clock.instant()));
            messages.deleteOf(ids);
        }
    }
}
