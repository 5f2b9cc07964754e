package nl.leervink.questions;

import java.util.List;
import java.util.Objects;
import nl.leervink.SignIn;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Things that were said, and the letters that told of them. Whoever acted goes on. */
@Component
public class TestQuestions {

    private final MyQuestions mine;
    private final MyGuideQuestions asking;
    private final GuideAnswers answering;
    private final Coaching coaching;
    private final People people;
    private final JdbcClient database;

    TestQuestions(
            MyQuestions mine,
            MyGuideQuestions asking,
            GuideAnswers answering,
            Coaching coaching,
            People people,
            JdbcClient database) {
        this.mine = mine;
        this.asking = asking;
        this.answering = answering;
        this.coaching = coaching;
        this.people = people;
        this.database = database;
    }

    public SendResult asks(PersonId participant, EditionId edition, ConversationId conversation, String words) {
        return SignIn.during(
                participant,
                Role.PARTICIPANT,
                () -> mine.say(edition, conversation, MessageId.next(), new Words(words), participant));
    }

    public SendResult asks(PersonId participant, EditionId edition, EnrolmentId place, String words) {
        return asks(participant, edition, ConversationId.of(place), words);
    }

    public SendResult answers(PersonId trainer, EditionId edition, ConversationId conversation, String words) {
        return SignIn.during(
                trainer,
                Role.TRAINER,
                () -> coaching.say(edition, conversation, MessageId.next(), new Words(words), trainer));
    }

    public SendResult answers(PersonId trainer, EditionId edition, EnrolmentId place, String words) {
        return answers(trainer, edition, ConversationId.of(place), words);
    }

    /** Where a member of a trajectory asks its guide. */
    public ConversationId withGuide(PersonId member, GroupId group) {
        return SignIn.during(
                member,
                Role.PARTICIPANT,
                () -> asking.in(group, member).orElseThrow().conversation());
    }

    public SendResult asksGuide(PersonId member, GroupId group, ConversationId conversation, String words) {
        return SignIn.during(
                member,
                Role.PARTICIPANT,
                () -> asking.say(group, conversation, MessageId.next(), new Words(words), member));
    }

    public SendResult guideAnswers(PersonId guide, GroupId group, ConversationId conversation, String words) {
        return SignIn.during(
                guide,
                Role.TRAINER,
                () -> answering.say(group, conversation, MessageId.next(), new Words(words), guide));
    }

    /** What this participant reads in a conversation, from there on read; nothing if it is not theirs. */
    public List<String> reads(PersonId participant, EditionId edition, ConversationId conversation) {
        return SignIn.during(
                participant,
                Role.PARTICIPANT,
                () -> mine.open(edition, conversation, participant)
                        .map(TestQuestions::words)
                        .orElse(List.of()));
    }

    /** What this participant finds when they open a conversation of theirs. */
    OpenConversation opened(PersonId participant, EditionId edition, ConversationId conversation) {
        return SignIn.during(
                participant,
                Role.PARTICIPANT,
                () -> mine.open(edition, conversation, participant).orElseThrow());
    }

    /** As {@link #reads}, of a trainer. */
    public List<String> trainerReads(PersonId trainer, EditionId edition, ConversationId conversation) {
        return SignIn.during(
                trainer,
                Role.TRAINER,
                () -> coaching.open(edition, conversation, trainer)
                        .map(TestQuestions::words)
                        .orElse(List.of()));
    }

    /** A letter as it was written. */
    record Queued(String subject, String text, String html) {}

    /** Those that told this person of a question or an answer. */
    List<Queued> letters(PersonId person) {
        return database.sql("""
                        select subject, text, html from queued_letter
                        where recipient = :to and occasion like 'question-%'""").param("to", people.person(person).email().value()).query(Queued.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private static List<String> words(OpenConversation open) {
        return open.messages().stream().map(said -> said.words().text()).toList();
    }
}
