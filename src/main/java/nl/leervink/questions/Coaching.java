package nl.leervink.questions;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForTrainers;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.questions.CoachedGroup.Coached;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what participants ask, and answering. Only for who trains the edition now. */
@Service
@ForTrainers
public class Coaching implements Conversing<EditionId> {

    private final ConversationBook book;
    private final NewsOfConversations news;
    private final Conversations conversations;
    private final Editions editions;
    private final Enrolments enrolments;
    private final People people;
    private final Clock clock;

    Coaching(
            ConversationBook book,
            NewsOfConversations news,
            Conversations conversations,
            Editions editions,
            Enrolments enrolments,
            People people,
            Clock clock) {
        this.book = book;
        this.news = news;
        this.conversations = conversations;
        this.editions = editions;
        this.enrolments = enrolments;
        this.people = people;
        this.clock = clock;
    }

    /** Whom this trainer can talk with in an edition; empty for an edition of others. */
    @Transactional(readOnly = true)
    public Optional<CoachedGroup> group(EditionId edition, PersonId trainer) {
        return trained(edition, trainer)
                .map(known -> new CoachedGroup(
                        edition,
                        known.title(),
                        known.questionsUntil(),
                        Talk.InEdition.writingIn(known, LocalDate.now(clock)),
                        ConversationId.ofGroup(edition),
                        each(edition)));
    }

    /** The conversations in this trainer's edition in which anything was said: those with news first, then the latest. */
    @Transactional(readOnly = true)
    public List<ConversationRow> conversations(EditionId edition, PersonId trainer, int page, int size) {
        if (!editions.isTrainedBy(edition, trainer)) {
            return List.of();
        }
        var listed = conversations.findListed(edition, trainer, PageRequest.of(page, size));
        var persons = people.persons(listed.stream()
                .flatMap(row -> Stream.ofNullable(row.participant()))
                .toList());
        var takingPart = enrolments.ofEdition(edition).stream()
                .map(EnrolmentFacts::id)
                .map(ConversationId::of)
                .collect(toSet());
        return listed.stream()
                .map(row -> new ConversationRow(
                        row.id(),
                        Optional.ofNullable(row.participant())
                                .map(whose -> requireNonNull(persons.get(whose))
                                        .name()
                                        .full()),
                        row.participant() != null && !takingPart.contains(row.id()),
                        Math.toIntExact(row.unread()),
                        row.lastAt()))
                .toList();
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int howMany(EditionId edition, PersonId trainer) {
        return editions.isTrainedBy(edition, trainer) ? conversations.countListed(edition) : 0;
    }

    /** How many messages in this trainer's edition are new to them. */
    @Transactional(readOnly = true)
    public int unread(EditionId edition, PersonId trainer) {
        return editions.isTrainedBy(edition, trainer) ? news.countedIn(edition, trainer) : 0;
    }

    /** The editions of this trainer in which something was said that they did not read yet. */
    @Transactional(readOnly = true)
    public List<NewMessages> news(PersonId trainer) {
        return news.in(editions.trainedBy(trainer), trainer);
    }

    @Override
    @Transactional
    public Optional<OpenConversation> open(EditionId edition, ConversationId conversation, PersonId trainer) {
        return talk(edition, conversation, trainer).map(talk -> book.open(talk, trainer));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SaidMessage> before(EditionId edition, ConversationId conversation, int number, PersonId trainer) {
        return talk(edition, conversation, trainer)
                .map(talk -> book.before(talk, number, trainer))
                .orElse(List.of());
    }

    @Override
    @Transactional
    public SendResult say(
            EditionId edition, ConversationId conversation, MessageId message, Words words, PersonId trainer) {
        return talk(edition, conversation, trainer)
                .map(talk -> book.say(talk, message, words, trainer, true))
                .orElseGet(SendResult.NotYours::new);
    }

    private List<Coached> each(EditionId edition) {
        var places = enrolments.ofEdition(edition);
        var persons =
                people.persons(places.stream().map(EnrolmentFacts::participant).toList());
        return places.stream()
                .sorted(comparing(
                        place ->
                                requireNonNull(persons.get(place.participant())).name(),
                        PersonName.BY_FAMILY))
                .map(place -> new Coached(
                        ConversationId.of(place.id()),
                        requireNonNull(persons.get(place.participant())).name().full()))
                .toList();
    }

    private Optional<EditionFacts> trained(EditionId edition, PersonId trainer) {
        return editions.find(edition).filter(known -> known.trainers().contains(trainer));
    }

    private Optional<Talk> talk(EditionId edition, ConversationId conversation, PersonId trainer) {
        return trained(edition, trainer).flatMap(known -> talk(known, conversation));
    }

    private Optional<Talk> talk(EditionFacts edition, ConversationId conversation) {
        if (conversation.equals(ConversationId.ofGroup(edition.id()))) {
            return Optional.of(Talk.InEdition.ofGroup(edition));
        }
        return enrolments
                .find(new EnrolmentId(conversation.value()))
                .filter(place -> place.edition().equals(edition.id()))
                .<Talk>map(place -> new Talk.InEdition(edition, conversation, Optional.of(place.participant()), false))
                .or(() -> conversations
                        .findByIdAndEdition(conversation, edition.id())
                        .flatMap(known -> Optional.ofNullable(known.participant()))
                        .<Talk>map(whose -> new Talk.InEdition(edition, conversation, Optional.of(whose), true)));
    }
}
