package nl.leervink.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.questions.Talk.InGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking the guide of one's trajectory, also in the aftercare. Only who is in it, and only their own conversation. */
@Service
@ForParticipants
public class MyGuideQuestions implements Conversing<GroupId> {

    private final ConversationBook book;
    private final NewsOfConversations news;
    private final GroupTalks talks;
    private final Clock clock;

    MyGuideQuestions(ConversationBook book, NewsOfConversations news, GroupTalks talks, Clock clock) {
        this.book = book;
        this.news = news;
        this.talks = talks;
        this.clock = clock;
    }

    /** Where I ask; empty for a group I am not in or guide myself, and for one that is no trajectory. */
    @Transactional(readOnly = true)
    public Optional<GuideQuestions> in(GroupId group, PersonId me) {
        return talks.trajectory(group, me)
                .flatMap(sheet -> mine(sheet, me)
                        .map(talk -> new GuideQuestions(
                                talk.id(),
                                sheet.guide(),
                                talk.until(),
                                talk.writing(LocalDate.now(clock)),
                                news.counted(List.of(talk.id()), me).getOrDefault(talk.id(), 0))));
    }

    @Override
    @Transactional
    public Optional<OpenConversation> open(GroupId group, ConversationId conversation, PersonId me) {
        return mine(group, conversation, me).map(talk -> book.open(talk, me));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SaidMessage> before(GroupId group, ConversationId conversation, int number, PersonId me) {
        return mine(group, conversation, me)
                .map(talk -> book.before(talk, number, me))
                .orElse(List.of());
    }

    @Override
    @Transactional
    public SendResult say(GroupId group, ConversationId conversation, MessageId message, Words words, PersonId me) {
        return mine(group, conversation, me)
                .map(talk -> book.say(talk, message, words, me, false))
                .orElseGet(SendResult.NotYours::new);
    }

    private Optional<InGroup> mine(GroupId group, ConversationId conversation, PersonId me) {
        return talks.trajectory(group, me)
                .flatMap(sheet -> mine(sheet, me))
                .filter(talk -> talk.id().equals(conversation));
    }

    private Optional<InGroup> mine(GroupSheet group, PersonId me) {
        return group.members().stream()
                .filter(member -> member.person().equals(me) && !group.guides())
                .findFirst()
                .map(member -> talks.talk(group, member));
    }
}
