package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import nl.leervink.evaluation.EvaluationProgress;
import nl.leervink.evaluation.Question;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionId;

/** How far somebody is with an evaluation, and what its answers are called. */
public final class EvaluationWords {

    private EvaluationWords() {}

    public static String of(Component on, EvaluationProgress progress) {
        return switch (progress.state()) {
            case NOT_YET -> on.getTranslation("evaluation.not-yet", Spelling.moment(progress.opens()));
            case OPEN -> on.getTranslation("evaluation.open", Spelling.day(progress.until()));
            case FILLED_IN -> on.getTranslation("evaluation.filled-in");
            case CLOSED -> on.getTranslation("evaluation.closed", Spelling.day(progress.until()));
            case NEVER_CAME -> on.getTranslation("evaluation.never-came");
        };
    }

    /** Where a participant fills it in. */
    public static String address(EditionId edition) {
        return "/mijn/uitvoeringen/" + edition.value() + "/evaluatie";
    }

    /** What the answer at this place is called, from 0. */
    public static String answer(Component on, Question question, int place) {
        var number = question.answers().get(place);
        return switch (question.kind()) {
            case CHOICE -> question.options().get(place);
            case SCALE -> scale(on, question, place, number);
            case MARK, OPEN -> String.valueOf(number);
        };
    }

    private static String scale(Component on, Question question, int place, int number) {
        if (place == 0) {
            return on.getTranslation("evaluation.end", number, question.low());
        }
        return place == question.answers().size() - 1
                ? on.getTranslation("evaluation.end", number, question.high())
                : String.valueOf(number);
    }

    /** An average, to one decimal. */
    public static String average(Component on, BigDecimal average) {
        return on.getTranslation("evaluation.figure", average);
    }
}
