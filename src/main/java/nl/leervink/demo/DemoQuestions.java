package nl.leervink.demo;

import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.questions.Coaching;
import nl.leervink.questions.ConversationId;
import nl.leervink.questions.MessageId;
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
    private final Enrolments enrolments;

    DemoQuestions(MyQuestions mine, Coaching coaching, Enrolments enrolments) {
        this.mine = mine;
        this.coaching = coaching;
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
