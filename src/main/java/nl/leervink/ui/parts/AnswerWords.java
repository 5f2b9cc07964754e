package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import nl.leervink.enrolment.AnswerResult;
import nl.leervink.enrolment.AnswerResult.Ended;
import nl.leervink.enrolment.AnswerResult.NotYours;
import nl.leervink.enrolment.AnswerResult.Placed;
import nl.leervink.enrolment.AnswerResult.TooLate;
import nl.leervink.enrolment.AnswerResult.Waits;

/** Says what came of an answer. */
public final class AnswerWords {

    private AnswerWords() {}

    public static void say(Component where, AnswerResult result) {
        switch (result) {
            case Placed(var enrolments) -> Toast.done(where.getTranslation("answer.placed", enrolments.size()));
            case Waits _ -> Toast.done(where.getTranslation("answer.waits"));
            case Ended _ -> Toast.done(where.getTranslation("answer.ended"));
            case TooLate(var stage) ->
                Toast.failed(where.getTranslation("answer.too-late", where.getTranslation(stage.key())));
            case NotYours _ -> Toast.failed(where.getTranslation("answer.not-yours"));
        }
    }
}
