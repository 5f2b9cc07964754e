package nl.leervink.ui.office;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.OneLine;
import nl.leervink.registers.rules.Confidence;
import nl.leervink.registers.rules.Fact;
import nl.leervink.ui.parts.DutchInput;

/** Where a change comes from: what was read, where, when, and how sure we are. */
class FactFields extends Div {

    private static final int LONGEST = 500;

    /** What may stand without a page: the bureau says it, or we conclude it. */
    private static final Set<Confidence> WITHOUT_PAGE = Set.of(Confidence.BUREAU, Confidence.ASSUMED);

    private final transient LocalDate today;
    private final Select<Fact.Part> about = new Select<>();
    private final TextArea says = new TextArea(getTranslation("register-fact.says"));
    private final TextField source = new TextField(getTranslation("register-fact.source"));
    private final Select<Confidence> confidence = new Select<>();
    private final DatePicker seenOn = DutchInput.date(getTranslation("register-fact.seen-on"));

    FactFields(LocalDate today, Runnable changed) {
        this.today = today;
        addClassName("form-grid");
        about.setLabel(getTranslation("register-fact.about"));
        about.setItems(Fact.Part.values());
        about.setItemLabelGenerator(part -> getTranslation(part.key()));
        says.setMaxLength(LONGEST);
        says.setHelperText(getTranslation("register-fact.says.hint"));
        says.addClassName("is-wide");
        source.setHelperText(getTranslation("register-fact.source.hint"));
        source.addClassName("is-wide");
        confidence.setLabel(getTranslation("register-fact.confidence"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(how -> getTranslation(how.key()));
        seenOn.setMax(today);
        seenOn.setValue(today);
        add(about, says, source, confidence, seenOn);
        watch(about, changed);
        watch(says, changed);
        watch(source, changed);
        watch(confidence, changed);
        watch(seenOn, changed);
    }

    /** The fact; empty if something is missing, which is then said beside its field. */
    Optional<Fact> filledIn() {
        var page = source.getValue().strip();
        var bureau = page.equalsIgnoreCase(getTranslation("register-fact.bureau"));
        var sound = fine(about, !about.isEmpty(), "register-fact.no-about");
        sound &= fine(says, !says.getValue().isBlank(), "register-fact.no-says");
        sound &= fine(source, bureau || Fact.isPage(page), "register-fact.no-source");
        sound &= fine(confidence, !confidence.isEmpty(), "register-fact.no-confidence");
        sound = sound
                && fine(
                        confidence,
                        WITHOUT_PAGE.contains(confidence.getValue()) == bureau,
                        bureau ? "register-fact.bureau-confidence" : "register-fact.page-confidence");
        sound &= fine(seenOn, !seenOn.isEmpty() && !seenOn.getValue().isAfter(today), "register-fact.no-seen-on");
        return sound
                ? Optional.of(new Fact(
                        about.getValue(),
                        OneLine.of(says.getValue()),
                        confidence.getValue(),
                        Optional.of(page).filter(_ -> !bureau),
                        seenOn.getValue()))
                : Optional.empty();
    }

    /** Says that it tells nothing that the rules did not say already. */
    void refuse(String why) {
        says.setErrorMessage(why);
        says.setInvalid(true);
    }

    private static <F extends HasValue<?, ?> & HasValidation> void watch(F field, Runnable changed) {
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.addValueChangeListener(_ -> {
            field.setInvalid(false);
            changed.run();
        });
    }

    private boolean fine(HasValidation field, boolean sound, String why) {
        if (!sound) {
            field.setErrorMessage(getTranslation(why));
            field.setInvalid(true);
        }
        return sound;
    }
}
