package nl.leervink.demo;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.evaluation.EvaluationForm;
import nl.leervink.evaluation.FillInResult;
import nl.leervink.evaluation.FillingIn;
import nl.leervink.evaluation.GivenAnswers;
import nl.leervink.evaluation.MyEvaluation;
import nl.leervink.evaluation.Question;
import nl.leervink.evaluation.QuestionGroup;
import nl.leervink.evaluation.QuestionKind;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What participants in the demo's story think of what they followed. */
@Component
@Profile("demo")
class DemoEvaluations {

    private static final List<Opinion> OPINIONS = List.of(
            new Opinion(
                    5,
                    1,
                    9,
                    "Ik wacht langer na een vraag, en vul niet meer in wat een ander bedoelt.",
                    "Houd de oefeningen in drietallen zo. De eerste ochtend mag korter."),
            new Opinion(4, 2, 8, "Ik spreek aan het begin af wat we met elkaar willen.", ""),
            new Opinion(4, 2, 8, "", "Graag de teksten een week eerder, dan kan ik ze rustig lezen."),
            new Opinion(5, 2, 9, "Ik laat de groep zelf de methode kiezen.", "Meer tijd voor de eigen casus."),
            new Opinion(3, 3, 7, "Ik schrijf na elke bijeenkomst drie zinnen op.", ""),
            new Opinion(4, 2, 8, "", "Fijn dat er ruimte was voor twijfel."));

    private final FillingIn fillingIn;
    private final Enrolments enrolments;

    DemoEvaluations(FillingIn fillingIn, Enrolments enrolments) {
        this.fillingIn = fillingIn;
        this.enrolments = enrolments;
    }

    /** Whoever has this place in the list fills in the form. */
    void fillsIn(int place, EditionId edition) {
        var participant = enrolments.ofEdition(edition).get(place).participant();
        var opinion = OPINIONS.get(place % OPINIONS.size());
        DemoDeeds.expect(
                FillInResult.Counted.class,
                Actors.as(
                        participant,
                        Role.PARTICIPANT,
                        () -> fillingIn.handIn(edition, opinion.on(form(edition, participant)), participant)));
    }

    private EvaluationForm form(EditionId edition, PersonId participant) {
        return fillingIn.sheet(edition, participant).flatMap(MyEvaluation::form).orElseThrow();
    }

    /** How somebody found it: on scales from 1 to 5, of three answers, as a mark, and in words for the open questions. */
    private record Opinion(int scale, int choice, int mark, String learned, String keep) {

        GivenAnswers on(EvaluationForm form) {
            var open = form.questions().stream()
                    .filter(question -> question.kind() == QuestionKind.OPEN)
                    .map(Question::id)
                    .toList();
            return new GivenAnswers(
                    form.questions().stream()
                            .filter(question -> question.kind() != QuestionKind.OPEN)
                            .collect(toMap(Question::id, this::number)),
                    open.stream().collect(toMap(question -> question, question -> words(open.indexOf(question)))));
        }

        private int number(Question question) {
            return switch (question.kind()) {
                case SCALE -> Math.clamp(scale + better(question.group()), 1, 5);
                case CHOICE -> choice;
                case MARK -> mark;
                case OPEN -> throw new IllegalArgumentException(question.text());
            };
        }

        /** Everybody was glad with the trainer, and less with the place. */
        private static int better(QuestionGroup about) {
            return switch (about) {
                case TRAINER -> 1;
                case ORGANISATION -> -1;
                case CONTENT, LEARNING, OVERALL -> 0;
            };
        }

        private String words(int question) {
            return question == 0 ? learned : keep;
        }
    }
}
