package nl.leervink.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.questions.Conversations.Known;
import nl.leervink.questions.MyConversations.Mine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking the trainers, and talking with the group. Everyone reads and writes where they take part; who left still reads
 * what they and the trainers said, and nothing of the group.
 */
@Service
@ForParticipants
public class MyQuestions implements Conversing<EditionId> {

    private final ConversationBook book;
    private final NewsOfConversations news;
    private final Conversations conversations;
    private final Editions editions;
    private final Enrolments enrolments;
    private final Clock clock;

    MyQuestions(
            ConversationBook book,
            NewsOfConversations news,
            Conversations conversations,
            Editions editions,
            Enrolments enrolments,
            Clock clock) {
        this.book = book;
        this.news = news;
        this.conversations = conversations;
        this.editions = editions;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** My conversations in an edition; empty if I have none there and can begin none. */
    @Transactional(readOnly = true)
    public Optional<MyConversations> in(EditionId edition, PersonId me) {
        return editions.find(edition).flatMap(known -> in(known, me));
    }

    /** Where something was said that I did not read yet, of the editions I take part in. */
    @Transactional(readOnly = true)
    public List<NewMessages> news(PersonId me) {
        return news.of(
                enrolments.ofParticipant(me).stream()
                        .flatMap(place ->
                                Stream.of(ConversationId.of(place.id()), ConversationId.ofGroup(place.edition())))
                        .toList(),
                me);
    }

    @Override
    @Transactional
    public Optional<OpenConversation> open(EditionId edition, ConversationId conversation, PersonId me) {
        return mine(edition, conversation, me).map(talk -> book.open(talk, me));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SaidMessage> before(EditionId edition, ConversationId conversation, int number, PersonId me) {
        return mine(edition, conversation, me)
                .map(talk -> book.before(talk, number, me))
                .orElse(List.of());
    }

    @Override
    @Transactional
    public SendResult say(EditionId edition, ConversationId conversation, MessageId message, Words words, PersonId me) {
        return mine(edition, conversation, me)
                .map(talk -> book.say(talk, message, words, me, false))
                .orElseGet(SendResult.NotYours::new);
    }

    private Optional<MyConversations> in(EditionFacts edition, PersonId me) {
        var own = enrolments.of(me, edition.id()).map(EnrolmentFacts::id).map(ConversationId::of);
        var found = new ArrayList<Mine>();
        own.ifPresent(id -> {
            found.add(new Mine(id, ConversationKind.WITH_TRAINERS, 0));
            found.add(new Mine(ConversationId.ofGroup(edition.id()), ConversationKind.GROUP, 0));
        });
        conversations.findOf(edition.id(), me).stream()
                .map(Known::id)
                .filter(id -> own.filter(id::equals).isEmpty())
                .forEach(id -> found.add(new Mine(id, ConversationKind.FORMER, 0)));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var unread = news.counted(found.stream().map(Mine::id).toList(), me);
        return Optional.of(new MyConversations(
                edition.id(),
                edition.title(),
                edition.questionsUntil(),
                own.isPresent() ? Talk.InEdition.writingIn(edition, LocalDate.now(clock)) : Writing.LEFT,
                found.stream()
                        .map(one -> new Mine(one.id(), one.kind(), unread.getOrDefault(one.id(), 0)))
                        .toList()));
    }

    private Optional<Talk> mine(EditionId edition, ConversationId conversation, PersonId me) {
        return editions.find(edition).flatMap(known -> mine(known, conversation, me));
    }

    private Optional<Talk> mine(EditionFacts edition, ConversationId conversation, PersonId me) {
        var place = enrolments.of(me, edition.id());
        if (place.isPresent() && conversation.equals(ConversationId.ofGroup(edition.id()))) {
            return Optional.of(Talk.InEdition.ofGroup(edition));
        }
        if (place.map(EnrolmentFacts::id)
                .map(ConversationId::of)
                .filter(conversation::equals)
                .isPresent()) {
            return Optional.of(new Talk.InEdition(edition, conversation, Optional.of(me), false));
        }
        return conversations.existsByIdAndEditionAndParticipant(conversation, edition.id(), me)
                ? Optional.of(new Talk.InEdition(edition, conversation, Optional.of(me), true))
                : Optional.empty();
    }
}
