package nl.leervink.questions;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.questions.Messages.Numbered;
import org.springframework.stereotype.Component;

/**
 * Tells people that there is something to read: not what, nor from whom, since the office reads letters too. A letter is
 * about the first message its receiver did not read, so that there is one until they do.
 */
@Component
class QuestionLetters {

    private final Outbox outbox;
    private final Messages messages;
    private final Enrolments enrolments;
    private final People people;
    private final PortalAddress portal;

    QuestionLetters(Outbox outbox, Messages messages, Enrolments enrolments, People people, PortalAddress portal) {
        this.outbox = outbox;
        this.messages = messages;
        this.enrolments = enrolments;
        this.people = people;
        this.portal = portal;
    }

    /** What a participant says is told to the trainers; what a trainer says, to whom it is said. */
    void tell(Talk talk, Conversation held, PersonId author, boolean byTrainer) {
        var receivers = byTrainer ? participants(talk) : talk.coaches();
        var unread = receivers.stream()
                .filter(receiver -> !receiver.equals(author))
                .distinct()
                .collect(toMap(receiver -> receiver, receiver -> held.readTo(receiver) + 1));
        var first = messages.findNumbered(held.id(), unread.values()).stream()
                .collect(toMap(Numbered::number, Numbered::id));
        people.persons(unread.keySet())
                .values()
                .forEach(receiver -> outbox.post(letter(
                        talk,
                        byTrainer,
                        receiver,
                        requireNonNull(first.get(requireNonNull(unread.get(receiver.id())))))));
    }

    private Collection<PersonId> participants(Talk talk) {
        return talk.participant().map(List::of).orElseGet(() -> switch (talk) {
            case Talk.InEdition in ->
                enrolments.ofEdition(in.edition().id()).stream()
                        .map(EnrolmentFacts::participant)
                        .toList();
            case Talk.InGroup in -> List.of(in.member());
        });
    }

    private Letter letter(Talk talk, boolean byTrainer, PersonFacts receiver, MessageId firstUnread) {
        var template = byTrainer ? "question-answered" : "question-asked";
        var page = byTrainer ? talk.page() : talk.coachPage();
        return new Letter(
                Occasion.of(template, firstUnread),
                receiver.email(),
                receiver.name().full(),
                Language.DUTCH.locale(),
                template,
                Map.of("given", receiver.name().given(), "course", talk.title(), "page", portal.link(page)),
                List.of());
    }
}
