package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import nl.leervink.evaluation.EvaluationResults;
import nl.leervink.evaluation.Outcome;
import nl.leervink.evaluation.QuestionGroup;
import nl.leervink.evaluation.QuestionKind;
import nl.leervink.evaluation.QuestionResult;
import nl.leervink.kernel.Spelling;

/** What participants thought of an edition, as far as who looks may know. */
@StyleSheet("context://css/evaluation.css")
public class EvaluationCharts extends Composite<Div> {

    public EvaluationCharts(Outcome outcome) {
        getContent().addClassNames("stack", "is-wide");
        if (outcome instanceof Outcome.Known(var results) && results.answered() > 0) {
            show(results);
        } else {
            getContent().add(new Paragraph(inWords(this, outcome)));
        }
    }

    /** How far it is, in a sentence. */
    public static String inWords(Component on, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Expected(var opens, var until) ->
                on.getTranslation("outcome.expected", Spelling.moment(opens), Spelling.day(until));
            case Outcome.Running(var until, var turnout) ->
                turnout.map(it -> on.getTranslation("outcome.running", it.answered(), it.asked(), Spelling.day(until)))
                        .orElseGet(() -> on.getTranslation("outcome.running-for-trainer", Spelling.day(until)));
            case Outcome.TooFew(var answered, var fewest) -> on.getTranslation("outcome.too-few", answered, fewest);
            case Outcome.Known(var results) when results.answered() == 0 -> on.getTranslation("outcome.nobody");
            case Outcome.Known(var results) ->
                on.getTranslation("outcome.turnout", results.answered(), results.asked());
        };
    }

    private void show(EvaluationResults results) {
        var figures = new Div(figure(
                getTranslation("outcome.answered-of", results.answered(), results.asked()),
                getTranslation("outcome.filled-in")));
        results.mark()
                .ifPresent(mark -> figures.addComponentAsFirst(
                        figure(EvaluationWords.average(this, mark), getTranslation("outcome.mark"))));
        figures.addClassName("rings");
        getContent().add(figures);
        if (results.isOfFew()) {
            var few = new Paragraph(getTranslation("outcome.of-few"));
            few.addClassName("notice");
            getContent().add(few);
        }
        for (var group : QuestionGroup.values()) {
            var asked = results.about(group);
            if (!asked.isEmpty()) {
                var section = new Section(new H2(getTranslation(group.key())));
                section.addClassName("stack");
                asked.forEach(result -> section.add(question(result)));
                getContent().add(section);
            }
        }
    }

    private static Div figure(String figure, String name) {
        var strong = new HtmlContainer("strong");
        strong.setText(figure);
        var div = new Div(strong, new Span(name));
        div.addClassName("figure");
        return div;
    }

    private Component question(QuestionResult result) {
        var card = new Div(new H3(result.question().text()));
        card.addClassNames("card");
        if (result.answered() == 0) {
            card.add(soft(getTranslation("outcome.nobody-answered")));
        } else if (result.question().kind() == QuestionKind.OPEN) {
            var list = new UnorderedList();
            list.addClassName("evaluation-written");
            result.texts().stream().map(ListItem::new).forEach(list::add);
            card.add(list);
        } else {
            result.average().map(this::average).ifPresent(card::add);
            card.add(bars(result));
        }
        return card;
    }

    private Component average(BigDecimal average) {
        return soft(getTranslation("outcome.average", average));
    }

    private BarTable bars(QuestionResult result) {
        var table = new BarTable(
                result.question().text(),
                getTranslation("outcome.answer"),
                getTranslation("outcome.times"),
                result.answered());
        for (var place = 0; place < result.times().size(); place++) {
            var times = result.times().get(place);
            table.bar(
                    EvaluationWords.answer(this, result.question(), place),
                    times,
                    getTranslation("outcome.times-of", times, result.answered()));
        }
        return table;
    }

    private static Paragraph soft(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
