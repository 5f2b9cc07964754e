package nl.leervink.questions;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.vault.Vault;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What is said in conversations, for whoever was found to may read them. */
@Component
class ConversationBook {

    private static final int SHOWN_AT_ONCE = 30;

    private final Conversations conversations;
    private final Messages messages;
    private final Vault vault;
    private final People people;
    private final QuestionLetters letters;
    private final Clock clock;

    ConversationBook(
            Conversations conversations,
            Messages messages,
            Vault vault,
            People people,
            QuestionLetters letters,
            Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.vault = vault;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The end of a conversation, from here on read by them up to there. It is held meanwhile: whatever is said after finds
     * that it was read, and is told again.
     */
    OpenConversation open(Talk talk, PersonId reader) {
        var held = conversations.findLocked(talk.id());
        var last = held.map(it -> said(talk.id(), Integer.MAX_VALUE, it.readTo(reader), reader))
                .orElse(List.of());
        held.ifPresent(it -> it.read(reader));
        return new OpenConversation(
                talk.id(),
                talk.title(),
                talk.participant().map(whose -> people.person(whose).name().full()),
                talk.until(),
                talk.writing(LocalDate.now(clock)),
                last,
                held.flatMap(Conversation::erasedAt));
    }

    /** What was said before a message, the newest at the end. */
    List<SaidMessage> before(Talk talk, int number, PersonId reader) {
        return said(
                talk.id(), number, conversations.findReadTo(talk.id(), reader).orElse(0), reader);
    }

    SendResult say(Talk talk, MessageId message, Words words, PersonId author, boolean byTrainer) {
        if (words.isMissing()) {
            return new SendResult.Empty();
        }
        if (words.isTooLong()) {
            return new SendResult.TooLong(words.text().length(), Words.LONGEST);
        }
        var writing = talk.writing(LocalDate.now(clock));
        if (writing != Writing.OPEN) {
            return new SendResult.Closed(writing);
        }
        var held = held(talk);
        if (!messages.existsById(message)) {
            var sealed = vault.seal(words.text(), about(message));
            messages.save(held.say(message, author, byTrainer, sealed, clock.instant()));
            letters.tell(talk, held, author, byTrainer);
        }
        return new SendResult.Sent();
    }

    /** What the words of a message are sealed about. */
    static String about(MessageId message) {
        return "message " + message.value();
    }

    private Conversation held(Talk talk) {
        switch (talk) {
            case Talk.InEdition in -> {
                var edition = in.edition().id().value();
                in.participant()
                        .ifPresentOrElse(
                                whose -> conversations.begin(talk.id().value(), edition, whose.value()),
                                () -> conversations.beginOfGroup(edition));
            }
            case Talk.InGroup in ->
                conversations.beginInGroup(
                        talk.id().value(), in.group().id().value(), in.member().value());
        }
        return conversations.findLocked(talk.id()).orElseThrow();
    }

    private List<SaidMessage> said(ConversationId conversation, int before, int readTo, PersonId reader) {
        var page = messages.findBefore(conversation, before, PageRequest.of(0, SHOWN_AT_ONCE));
        var authors =
                people.persons(page.stream().map(Message::author).distinct().toList());
        return page.reversed().stream()
                .map(message -> new SaidMessage(
                        message.number(),
                        requireNonNull(authors.get(message.author())).name().full(),
                        message.byTrainer(),
                        message.author().equals(reader),
                        message.number() > readTo && !message.author().equals(reader),
                        message.saidAt(),
                        new Words(vault.text(message.words(), about(message.getId())))))
                .toList();
    }
}
