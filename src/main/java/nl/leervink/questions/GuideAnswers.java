package nl.leervink.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.kernel.ForTrainers;
import nl.leervink.people.PersonId;
import nl.leervink.questions.AskingMembers.Asking;
import nl.leervink.questions.Talk.InGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what members of a trajectory ask, and answering. Only for who guides it now, of who is in it now. */
@Service
@ForTrainers
public class GuideAnswers implements Conversing<GroupId> {

    private final ConversationBook book;
    private final NewsOfConversations news;
    private final GroupTalks talks;
    private final Clock clock;

    GuideAnswers(ConversationBook book, NewsOfConversations news, GroupTalks talks, Clock clock) {
        this.book = book;
        this.news = news;
        this.talks = talks;
        this.clock = clock;
    }

    /** Whom I can talk with; empty for a group I do not guide, one that is no trajectory, and one with nobody in it. */
    @Transactional(readOnly = true)
    public Optional<AskingMembers> in(GroupId group, PersonId guide) {
        return guided(group, guide).flatMap(sheet -> asking(sheet, guide));
    }

    @Override
    @Transactional
    public Optional<OpenConversation> open(GroupId group, ConversationId conversation, PersonId guide) {
        return talk(group, conversation, guide).map(talk -> book.open(talk, guide));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SaidMessage> before(GroupId group, ConversationId conversation, int number, PersonId guide) {
        return talk(group, conversation, guide)
                .map(talk -> book.before(talk, number, guide))
                .orElse(List.of());
    }

    @Override
    @Transactional
    public SendResult say(GroupId group, ConversationId conversation, MessageId message, Words words, PersonId guide) {
        return talk(group, conversation, guide)
                .map(talk -> book.say(talk, message, words, guide, true))
                .orElseGet(SendResult.NotYours::new);
    }

    private Optional<GroupSheet> guided(GroupId group, PersonId guide) {
        return talks.trajectory(group, guide).filter(GroupSheet::guides);
    }

    private Optional<AskingMembers> asking(GroupSheet group, PersonId guide) {
        var members = group.members().stream()
                .filter(member -> !member.person().equals(guide))
                .toList();
        var unread = news.counted(
                members.stream()
                        .map(member -> ConversationId.ofMember(member.id()))
                        .toList(),
                guide);
        return members.stream()
                .findFirst()
                .map(first -> talks.talk(group, first))
                .map(any -> new AskingMembers(
                        any.title(),
                        any.until(),
                        any.writing(LocalDate.now(clock)),
                        members.stream()
                                .map(member -> {
                                    var id = ConversationId.ofMember(member.id());
                                    return new Asking(id, member.name(), unread.getOrDefault(id, 0));
                                })
                                .toList()));
    }

    private Optional<InGroup> talk(GroupId group, ConversationId conversation, PersonId guide) {
        return guided(group, guide)
                .flatMap(sheet -> sheet.members().stream()
                        .filter(member -> ConversationId.ofMember(member.id()).equals(conversation)
                                && !member.person().equals(guide))
                        .findFirst()
                        .map(member -> talks.talk(sheet, member)));
    }
}
