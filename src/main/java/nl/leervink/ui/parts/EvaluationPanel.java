package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.evaluation.MyEvaluation;
import nl.leervink.evaluation.Outcome;

/** Where the evaluation of an edition stands, on the page of that edition. */
public class EvaluationPanel extends Section {

    private EvaluationPanel(String words, Optional<Anchor> next) {
        addClassNames("card", "stack");
        add(new H2(getTranslation("evaluation.title")), new Paragraph(words));
        next.ifPresent(this::add);
    }

    /** For a participant, who fills it in; empty while there is nothing to do about it and nothing was done. */
    public static Optional<EvaluationPanel> ofMine(MyEvaluation mine) {
        var on = new Div();
        return switch (mine.progress().state()) {
            case OPEN ->
                Optional.of(new EvaluationPanel(EvaluationWords.of(on, mine.progress()), Optional.of(fillIn(mine))));
            case FILLED_IN ->
                Optional.of(new EvaluationPanel(on.getTranslation("evaluation.thanks"), Optional.empty()));
            case NOT_YET, CLOSED, NEVER_CAME -> Optional.empty();
        };
    }

    /**
     * For whoever looks after the edition.
     *
     * @param address of the outcome itself
     */
    public static EvaluationPanel of(Outcome outcome, String address) {
        var on = new Div();
        return new EvaluationPanel(
                EvaluationCharts.inWords(on, outcome),
                Optional.of(new Anchor(address, on.getTranslation("outcome.see")))
                        .filter(_ -> outcome instanceof Outcome.Known(var results) && results.answered() > 0));
    }

    /** A card among what a participant has to do. */
    public static Div card(MyEvaluation mine, LocalDate today) {
        var on = new Div();
        var card = new Div(
                new H3(new Anchor(
                        EvaluationWords.address(mine.progress().edition()),
                        on.getTranslation("evaluation.of", mine.title()))),
                new Paragraph(new Countdown(today, mine.progress().until())),
                new Paragraph(on.getTranslation("evaluation.few-minutes")));
        card.addClassName("card");
        return card;
    }

    private static Anchor fillIn(MyEvaluation mine) {
        return new Anchor(
                EvaluationWords.address(mine.progress().edition()), new Div().getTranslation("evaluation.fill-in"));
    }
}
