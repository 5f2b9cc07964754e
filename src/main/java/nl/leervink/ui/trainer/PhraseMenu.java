package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.leervink.judging.KeepResult;
import nl.leervink.judging.Phrases;
import nl.leervink.people.PersonId;

/** Sentences that this trainer uses often: a tap puts one into the feedback. */
class PhraseMenu extends Composite<Details> {

    private final transient Phrases phrases;
    private final transient PersonId trainer;
    private final transient Consumer<String> put;
    private final UnorderedList list = new UnorderedList();
    private final TextArea keep = new TextArea();

    PhraseMenu(Phrases phrases, PersonId trainer, Consumer<String> put) {
        this.phrases = phrases;
        this.trainer = trainer;
        this.put = put;
        list.addClassNames("plain-list", "stack");
        keep.setLabel(getTranslation("judging.phrase-new"));
        keep.setWidthFull();
        var button = new Button(getTranslation("judging.phrase-keep"), _ -> keep());
        var content = new Div(list, keep, button);
        content.addClassName("stack");
        getContent().setSummaryText(getTranslation("judging.phrases"));
        getContent().add(content);
        show();
    }

    private void show() {
        list.removeAll();
        var kept = phrases.of(trainer);
        if (kept.isEmpty()) {
            list.add(new ListItem(new Paragraph(getTranslation("judging.phrases-none"))));
        }
        kept.stream().map(this::item).forEach(list::add);
    }

    private ListItem item(Phrases.Row phrase) {
        var use = new Button(phrase.text(), _ -> put.accept(phrase.text()));
        use.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        use.addClassName("phrase");
        var remove = new Button(getTranslation("judging.phrase-remove"), _ -> {
            phrases.remove(phrase.id(), trainer);
            show();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("judging.phrase-remove-of", phrase.text()));
        var row = new Div(use, remove);
        row.addClassName("row");
        return new ListItem(row);
    }

    private void keep() {
        switch (phrases.keep(keep.getValue(), trainer)) {
            case KeepResult.Kept() -> {
                keep.clear();
                keep.setInvalid(false);
                show();
            }
            case KeepResult.NoPhrase(var longest) -> wrong(getTranslation("judging.phrase-wrong", longest));
            case KeepResult.Enough(var most) -> wrong(getTranslation("judging.phrases-enough", most));
        }
    }

    private void wrong(String words) {
        keep.setErrorMessage(words);
        keep.setInvalid(true);
    }
}
