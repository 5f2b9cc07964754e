package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.leervink.judging.Remark;
import nl.leervink.kernel.Language;
import nl.leervink.ui.parts.Excerpt;
import nl.leervink.ui.parts.RoomLeft;

/** Remarks beside passages: of what is selected in the text, or, with the keyboard, of one of its sentences. */
class RemarkForm extends Composite<Details> {

    private final transient List<String> answers;
    private final transient Consumer<Remark> takeAway;
    private final ComboBox<Passage> passage = new ComboBox<>();
    private final TextArea words = new TextArea();
    private final RoomLeft room;
    private final OrderedList list = new OrderedList();
    private final transient List<Passage> sentences;

    /** Of one answer, from one character to before another. */
    private record Passage(int question, int from, int to) {}

    RemarkForm(List<String> answers, Consumer<Remark> add, Consumer<Remark> takeAway) {
        this.answers = answers;
        this.takeAway = takeAway;
        this.sentences = sentences(answers);
        passage.setLabel(getTranslation("judging.passage"));
        passage.setHelperText(getTranslation("judging.passage-help"));
        passage.setItems(sentences);
        passage.setItemLabelGenerator(it -> Excerpt.of(textOf(it)));
        passage.setWidthFull();
        words.setLabel(getTranslation("judging.remark"));
        room = RoomLeft.in(words, Remark.LONGEST);
        words.setWidthFull();
        list.addClassNames("remarks");
        var button = new Button(getTranslation("judging.remark-add"), _ -> add(add));
        var content = new Div(list, passage, words, button);
        content.addClassName("stack");
        getContent().setSummaryText(getTranslation("judging.remarks", 0));
        getContent().add(content);
    }

    /** Shows the remarks that are there, numbered as in the text. */
    void show(List<Remark> remarks) {
        getContent().setSummaryText(getTranslation("judging.remarks", remarks.size()));
        list.removeAll();
        list.setVisible(!remarks.isEmpty());
        remarks.stream().map(this::item).forEach(list::add);
    }

    /** From here on the remark is about this passage; what is no passage of an answer is passed over. */
    void select(int question, int from, int to) {
        if (question < 0
                || question >= answers.size()
                || from < 0
                || to > answers.get(question).length()
                || from >= to) {
            return;
        }
        var chosen = trimmed(question, from, to);
        if (chosen.from() < chosen.to()) {
            var items = new ArrayList<>(sentences);
            if (!items.contains(chosen)) {
                items.addFirst(chosen);
            }
            passage.setItems(items);
            passage.setValue(chosen);
            getContent().setOpened(true);
        }
    }

    private void add(Consumer<Remark> add) {
        passage.setInvalid(passage.isEmpty());
        passage.setErrorMessage(getTranslation("judging.passage-missing"));
        if (!room.fits()) {
            return;
        }
        words.setInvalid(words.getValue().isBlank());
        words.setErrorMessage(getTranslation("judging.remark-missing"));
        if (passage.isInvalid() || words.isInvalid()) {
            return;
        }
        var of = passage.getValue();
        add.accept(new Remark(of.question(), of.from(), of.to(), words.getValue()));
        passage.clear();
        words.clear();
    }

    private ListItem item(Remark remark) {
        var about = new Passage(remark.question(), remark.from(), remark.to());
        var away = new Button(getTranslation("judging.remark-remove"), _ -> takeAway.accept(remark));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var quote = new Span(getTranslation("judging.remark-quote", Excerpt.of(textOf(about))));
        quote.addClassName("soft");
        return new ListItem(quote, new Paragraph(remark.words()), away);
    }

    private String textOf(Passage of) {
        return answers.get(of.question()).substring(of.from(), of.to());
    }

    private List<Passage> sentences(List<String> texts) {
        var found = new ArrayList<Passage>();
        for (var question = 0; question < texts.size(); question++) {
            var sentence = BreakIterator.getSentenceInstance(Language.DUTCH.locale());
            sentence.setText(texts.get(question));
            var from = sentence.first();
            for (var to = sentence.next(); to != BreakIterator.DONE; from = to, to = sentence.next()) {
                var trimmed = trimmed(question, from, to);
                if (trimmed.from() < trimmed.to()) {
                    found.add(trimmed);
                }
            }
        }
        return found;
    }

    private Passage trimmed(int question, int from, int to) {
        var text = answers.get(question);
        var start = from;
        var end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Passage(question, start, end);
    }
}
