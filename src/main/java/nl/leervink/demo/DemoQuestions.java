package nl.leervink.demo;

import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.questions.Coaching;
import nl.leervink.questions.ConversationId;
import nl.leervink.questions.GuideAnswers;
import nl.leervink.questions.MessageId;
import nl.leervink.questions.MyGuideQuestions;
import nl.leervink.questions.MyQuestions;
import nl.leervink.questions.SendResult;
import nl.leervink.questions.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people ask each other in the demo's story. */
@Component
@Profile("demo")
class DemoQuestions {

    private final MyQuestions mine;
    private final Coaching coaching;
    private final MyGuideQuestions asking;
    private final GuideAnswers answering;
    private final Enrolments enrolments;

    DemoQuestions(
            MyQuestions mine,
            Coaching coaching,
            MyGuideQuestions asking,
            GuideAnswers answering,
            Enrolments enrolments) {
        this.mine = mine;
        this.coaching = coaching;
        this.asking = asking;
        this.answering = answering;
        this.enrolments = enrolments;
    }

    void asks(PersonId participant, EditionId edition, String words) {
        said(Actors.as(
                participant,
                Role.PARTICIPANT,
                () -> mine.say(edition, own(participant, edition), MessageId.next(), new Words(words), participant)));
    }

    /** Who has this place in the list asks. */
    void asks(int place, EditionId edition, String words) {
        asks(enrolments.ofEdition(edition).get(place).participant(), edition, words);
    }

    /** The trainer reads what this participant asked, and answers. */
    void answers(PersonId trainer, EditionId edition, PersonId participant, String words) {
        var conversation = own(participant, edition);
        Actors.as(trainer, Role.TRAINER, () -> coaching.open(edition, conversation, trainer));
        answers(trainer, edition, conversation, words);
    }

    void tellsTheGroup(PersonId trainer, EditionId edition, String words) {
        answers(trainer, edition, ConversationId.ofGroup(edition), words);
    }

    /** A member of a trajectory asks its guide, who answers. */
    void asksTheGuide(GroupId group, PersonId member, PersonId guide) {
        var conversation = Actors.as(
                member,
                Role.PARTICIPANT,
                () -> asking.in(group, member).orElseThrow().conversation());
        said(Actors.as(
                member,
                Role.PARTICIPANT,
                () -> asking.say(
                        group,
                        conversation,
                        MessageId.next(),
                        new Words(
                                "Volgende keer komen we met z'n vijven zonder jou bij elkaar. Welke werkvorm past daarbij?"),
                        member)));
        Actors.as(guide, Role.TRAINER, () -> answering.open(group, conversation, guide));
        said(Actors.as(
                guide,
                Role.TRAINER,
                () -> answering.say(
                        group,
                        conversation,
                        MessageId.next(),
                        new Words(
                                "Begin met de vijfstappenmethode: die leidt een van jullie makkelijk zelf. Neem voor elke"
                                        + " stap de tijd die het portaal voorstelt."),
                        guide)));
    }

    private void answers(PersonId trainer, EditionId edition, ConversationId conversation, String words) {
        said(Actors.as(
                trainer,
                Role.TRAINER,
                () -> coaching.say(edition, conversation, MessageId.next(), new Words(words), trainer)));
    }

    private ConversationId own(PersonId participant, EditionId edition) {
        return enrolments
                .of(participant, edition)
                .map(EnrolmentFacts::id)
                .map(ConversationId::of)
                .orElseThrow();
    }

    private static void said(SendResult result) {
        if (!(result instanceof SendResult.Sent)) {
            throw new IllegalStateException("Not said: " + result);
        }
    }
}
