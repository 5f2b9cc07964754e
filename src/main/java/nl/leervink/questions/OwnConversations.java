package nl.leervink.questions;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a participant and their trainers said to each other, for that participant to take along. */
@Service
@BetweenModules
public class OwnConversations {

    private final Conversations conversations;
    private final Messages messages;
    private final Vault vault;
    private final People people;

    OwnConversations(Conversations conversations, Messages messages, Vault vault, People people) {
        this.conversations = conversations;
        this.messages = messages;
        this.vault = vault;
        this.people = people;
    }

    /** Both sides of it, also from a place that was left; nothing of others. */
    @Transactional(readOnly = true)
    public List<SaidMessage> withTrainers(EditionId edition, PersonId participant) {
        return told(
                conversations.findAllOf(edition, participant).stream()
                        .flatMap(known -> messages.findByConversationOrderByNumber(known.id()).stream()),
                participant);
    }

    /** What they said themself in the group, and nothing of what others said there. */
    @Transactional(readOnly = true)
    public List<SaidMessage> inGroup(EditionId edition, PersonId participant) {
        return told(
                messages
                        .findByConversationAndAuthorOrderByNumber(ConversationId.ofGroup(edition), participant)
                        .stream(),
                participant);
    }

    private List<SaidMessage> told(Stream<Message> said, PersonId participant) {
        var all = said.toList();
        var authors =
                people.persons(all.stream().map(Message::author).distinct().toList());
        return all.stream()
                .map(message -> new SaidMessage(
                        message.number(),
                        requireNonNull(authors.get(message.author())).name().full(),
                        message.byTrainer(),
                        message.author().equals(participant),
                        false,
                        message.saidAt(),
                        new Words(vault.text(message.words(), ConversationBook.about(message.getId())))))
                .toList();
    }
}
