package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import nl.leervink.homework.Extending;
import nl.leervink.homework.ExtensionSheet;
import nl.leervink.homework.ExtensionSheet.Given;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;

/** Who has longer for what in an edition, and the way to give, change or take back. */
public class ExtensionPanel extends Section {

    private final ExtensionSheet sheet;
    private final transient Extending extending;
    private final transient PersonId actor;
    private final transient Runnable changed;

    /**
     * A panel of a sheet with something on it.
     *
     * @param changed run after something was given or taken back
     */
    public ExtensionPanel(ExtensionSheet sheet, Extending extending, PersonId actor, Runnable changed) {
        this.sheet = sheet;
        this.extending = extending;
        this.actor = actor;
        this.changed = changed;
        addClassName("stack");
        add(
                new H2(getTranslation("extension.title")),
                soft(getTranslation("extension.lead", Spelling.day(sheet.latest()))));
        if (!sheet.given().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rows");
            sheet.given().stream().map(this::given).forEach(list::add);
            add(list);
        }
        if (sheet.open()) {
            add(new Button(getTranslation("extension.give"), _ -> open(Optional.empty())));
        }
    }

    private void open(Optional<Given> before) {
        new ExtensionForm(sheet, before, extending, actor, changed).open();
    }

    private ListItem given(Given given) {
        var name = new Span(given.to().name());
        name.addClassName("card-title");
        var words = new Div(name, new Paragraph(inWords(given)), soft(by(given)));
        var line = new ListItem(words);
        if (!given.holds()) {
            line.add(new Badge(getTranslation("extension.replaced"), Tone.CALM));
        } else if (given.due().isPresent() && sheet.open()) {
            line.add(deeds(given));
        }
        return line;
    }

    private String inWords(Given given) {
        return given.due()
                .map(due -> getTranslation("extension.until", given.title(), Spelling.day(due)))
                .orElseGet(() -> getTranslation("extension.no-longer", given.title()));
    }

    private String by(Given given) {
        var by = getTranslation("extension.by", Spelling.moment(given.at()), given.by());
        return given.reason().isEmpty() ? by : by + " " + getTranslation("extension.because", given.reason());
    }

    private Div deeds(Given given) {
        var change = new Button(getTranslation("extension.change"), _ -> open(Optional.of(given)));
        change.setAriaLabel(getTranslation("extension.change-of", given.to().name(), given.title()));
        var back = new Button(
                getTranslation("extension.take-back"),
                _ -> Confirm.ask(
                        getTranslation("extension.take-back-question"),
                        getTranslation(
                                "extension.take-back-consequence", given.to().name(), given.title()),
                        getTranslation("extension.take-back"),
                        () -> takeBack(given)));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(getTranslation("extension.take-back-of", given.to().name(), given.title()));
        var deeds = new Div(change, back);
        deeds.addClassName("row");
        return deeds;
    }

    private void takeBack(Given given) {
        ExtensionForm.tell(
                this, extending.takeBack(given.assignment(), given.to().enrolment(), actor));
        changed.run();
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }
}
