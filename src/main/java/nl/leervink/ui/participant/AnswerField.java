package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.catalogue.Rubric;
import nl.leervink.homework.ClientData;
import nl.leervink.ui.parts.RubricWords;
import nl.leervink.ui.parts.WrittenText;

/** One answer under its question: with its words counted, how it will look, and what in it may be about a client. */
class AnswerField extends Composite<Div> {

    /** What is typed reaches the server at least as often, also while somebody types on. */
    private static final int SENT_EVERY_MILLIS = 1_000;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final TextArea text = new TextArea();
    private final Details preview = new Details();
    private final Div warning = new Div();

    /**
     * A field.
     *
     * @param question what is asked; it stays in sight above what one writes
     * @param rubric what is looked at in it
     * @param changed asked whenever what is written reached the server
     */
    AnswerField(String question, String answer, Optional<Rubric> rubric, Runnable changed) {
        text.setLabel(question);
        text.setValue(answer);
        text.setMinRows(6);
        text.setManualValidation(true);
        text.setWidthFull();
        text.getElement().setAttribute("data-draft", "");
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(SENT_EVERY_MILLIS);
        text.addValueChangeListener(_ -> {
            told();
            changed.run();
        });
        preview.setSummaryText(getTranslation("homework.preview"));
        preview.addOpenedChangeListener(_ -> showPreview());
        warning.addClassNames("client-data", "stack");
        warning.getElement().setAttribute("role", "status");
        getContent().addClassNames("answer", "stack");
        getContent().add(text, warning);
        rubric.map(RubricWords::new)
                .map(words -> new Details(getTranslation("homework.rubric"), words))
                .ifPresent(getContent()::add);
        getContent().add(preview);
        told();
    }

    String text() {
        return text.getValue();
    }

    /** How many places in it look like a client's data. */
    int clientData() {
        return ClientData.in(text.getValue()).size();
    }

    void focus() {
        text.focus();
    }

    /** What is wrong with it; nothing if that is empty. */
    void wrong(String words) {
        text.setErrorMessage(words);
        text.setInvalid(!words.isEmpty());
    }

    /** Puts an earlier text back, as if it were typed. */
    void write(String earlier) {
        text.setValue(earlier);
    }

    private void told() {
        var typed = text.getValue();
        text.setHelperText(
                getTranslation("homework.words", WORD.matcher(typed).results().count()));
        showPreview();
        showWarning(typed, ClientData.in(typed));
    }

    private void showPreview() {
        preview.removeAll();
        if (preview.isOpened()) {
            preview.add(
                    text.isEmpty()
                            ? new Paragraph(getTranslation("homework.preview-empty"))
                            : new WrittenText(text.getValue()));
        }
    }

    private void showWarning(String typed, List<ClientData.Found> found) {
        warning.removeAll();
        warning.setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            found.stream().map(it -> item(typed, it)).forEach(list::add);
            warning.add(new Paragraph(getTranslation("homework.client-data")), list);
        }
    }

    private ListItem item(String typed, ClientData.Found found) {
        var words = typed.substring(found.from(), found.to());
        var show = new Button(
                getTranslation(
                        "homework.client-data-kind", getTranslation(found.kind().key()), words),
                _ -> text.getElement()
                        .executeJs(
                                "const field = this.inputElement; field.focus(); field.setSelectionRange($0, $1)",
                                found.from(),
                                found.to()));
        show.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return new ListItem(show);
    }
}
