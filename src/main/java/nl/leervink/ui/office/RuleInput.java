package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Shown;
import nl.leervink.ui.parts.DutchInput;

/** Fields that rules are typed in, and what is said beside them: what cannot be keeps all of it from being read. */
final class RuleInput {

    /** The highest whole number a rule may name. */
    static final int HIGHEST = 10_000;

    private static final int HIGHEST_RATE = 100;

    private final Component form;
    private final Runnable changed;
    private boolean sound;

    /**
     * Fields of one form.
     *
     * @param form in the language of its reader
     * @param changed whenever something is filled in anew
     */
    RuleInput(Component form, Runnable changed) {
        this.form = form;
        this.changed = changed;
    }

    /** Nothing was found wrong yet. */
    void begin() {
        sound = true;
    }

    boolean isSound() {
        return sound;
    }

    void check(boolean fine, HasValidation field, String why) {
        if (!fine) {
            sound = false;
            field.setErrorMessage(why);
            field.setInvalid(true);
        }
    }

    TextField text(String name) {
        var field = new TextField(name);
        field.setManualValidation(true);
        forgive(field);
        return field;
    }

    DatePicker day(String name) {
        var field = DutchInput.date(name);
        field.setManualValidation(true);
        forgive(field);
        return field;
    }

    <T extends Enum<T> & Shown> Select<T> choice(String name, String none, T[] choices) {
        var field = new Select<T>();
        field.setLabel(name);
        field.setItems(choices);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(none);
        field.setItemLabelGenerator(
                choice -> Optional.ofNullable(choice).map(it -> words(it.key())).orElse(none));
        field.setManualValidation(true);
        forgive(field);
        return field;
    }

    /** A whole number above zero; empty if nothing was typed, or nothing readable, which is then said. */
    Optional<Integer> whole(TextField field, int highest) {
        var typed = field.getValue().strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var number = typed.matches("[0-9]{1,5}") ? Optional.of(Integer.valueOf(typed)) : Optional.<Integer>empty();
        var possible = number.filter(some -> some > 0 && some <= highest);
        check(possible.isPresent(), field, words("rule-fields.no-whole", highest));
        return possible;
    }

    /** A rate; empty as {@link #whole}. */
    Optional<BigDecimal> decimal(TextField field, boolean mayBeNothing) {
        var typed = field.getValue().strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var number = Points.parse(typed)
                .map(Points::value)
                .filter(some -> some.signum() >= (mayBeNothing ? 0 : 1)
                        && some.compareTo(BigDecimal.valueOf(HIGHEST_RATE)) <= 0)
                .map(RuleInput::bare);
        check(number.isPresent(), field, words("rule-fields.no-rate", HIGHEST_RATE));
        return number;
    }

    /** What was typed, if anything. */
    static Optional<String> known(TextField field) {
        return Optional.of(OneLine.of(field.getValue())).filter(typed -> !typed.isEmpty());
    }

    static String spelled(BigDecimal number) {
        return bare(number).toPlainString().replace('.', ',');
    }

    String words(String key, Object... with) {
        return form.getTranslation(key, with);
    }

    static Section section(String heading, String hint, Component... fields) {
        var section = new Section(new H2(heading));
        if (!hint.isEmpty()) {
            section.add(new Paragraph(hint));
        }
        section.add(grid(fields));
        section.addClassName("stack");
        return section;
    }

    static Component group(String name, Component... fields) {
        var group = new Section(new H3(name), grid(fields));
        group.addClassNames("stack", "rule-group");
        return group;
    }

    private static Div grid(Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("form-grid");
        return grid;
    }

    private static BigDecimal bare(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** What was said beside a field goes when it is filled in anew, and so does the preview. */
    private <F extends HasValue<?, ?> & HasValidation> void forgive(F field) {
        field.addValueChangeListener(_ -> {
            field.setInvalid(false);
            changed.run();
        });
    }
}
