package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.intervision.GroupFault;
import nl.leervink.intervision.GroupKind;
import nl.leervink.intervision.GroupRhythm;
import nl.leervink.intervision.GroupTerms;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.Spelling;

/** Asks what a group is. */
public class GroupTermsForm extends Composite<Div> {

    private final TextField name = new TextField(getTranslation("groups.name"));
    private final TextArea about = new TextArea(getTranslation("groups.about"));
    private final Select<GroupKind> kind = new Select<>();
    private final Select<GroupRhythm> rhythm = new Select<>();
    private final IntegerField minutes = number("groups.minutes");
    private final IntegerField least = number("groups.least");
    private final IntegerField most = number("groups.most");
    private final TextField place = new TextField(getTranslation("groups.place"));
    private final TextField price = new TextField(getTranslation("groups.price"));
    private final Checkbox open = new Checkbox(getTranslation("groups.open"));
    private final Paragraph wrong = new Paragraph();
    private final boolean priced;
    private final List<RoomLeft> rooms;

    /**
     * @param priced whether a price may be asked
     * @param kinds whether it may be something else than intervision
     */
    public GroupTermsForm(boolean priced, boolean kinds) {
        this.priced = priced;
        name.setRequiredIndicatorVisible(true);
        about.setHelperText(getTranslation("groups.about-hint"));
        about.setMinRows(2);
        rooms = List.of(
                RoomLeft.in(name, GroupTerms.LONGEST_NAME),
                RoomLeft.in(about, GroupTerms.LONGEST_ABOUT),
                RoomLeft.in(place, GroupTerms.LONGEST_PLACE));
        price.setManualValidation(true);
        kind.setLabel(getTranslation("groups.kind"));
        kind.setItems(GroupKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.key()));
        kind.setVisible(kinds);
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                usual(change.getValue());
            }
        });
        rhythm.setLabel(getTranslation("groups.rhythm"));
        rhythm.setItems(GroupRhythm.values());
        rhythm.setItemLabelGenerator(one -> getTranslation(one.key()));
        rhythm.setValue(GroupRhythm.EVERY_SIX_WEEKS);
        price.setHelperText(getTranslation("groups.price-hint"));
        price.setVisible(priced);
        kind.setValue(GroupKind.INTERVISION);
        usual(GroupKind.INTERVISION);
        open.setValue(true);
        wrong.addClassNames("notice", Tone.ATTENTION.style());
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        var row = new Div(rhythm, minutes);
        row.addClassName("row");
        var size = new Div(least, most);
        size.addClassName("row");
        name.setWidthFull();
        about.setWidthFull();
        place.setWidthFull();
        getContent().addClassName("stack");
        getContent().add(name, about, kind, row, size, place, price, open, wrong);
    }

    public void show(GroupTerms terms) {
        name.setValue(terms.name());
        about.setValue(terms.about());
        kind.setValue(terms.kind());
        rhythm.setValue(terms.rhythm());
        minutes.setValue(terms.length().value());
        least.setValue(terms.least());
        most.setValue(terms.most());
        place.setValue(terms.place());
        price.setValue(
                terms.price().map(asked -> Spelling.amount(asked, getLocale())).orElse(""));
        open.setValue(terms.open());
    }

    /** What was told; empty if a price was typed that is none, which is said with all else that is wrong. */
    public Optional<GroupTerms> value() {
        wrong.setVisible(false);
        var asked = Money.parse(price.getValue());
        var terms = new GroupTerms(
                name.getValue(),
                about.getValue(),
                kind.getValue(),
                rhythm.getValue(),
                Minutes.of(Math.max(0, minutes.getOptionalValue().orElse(0))),
                least.getOptionalValue().orElse(0),
                most.getOptionalValue().orElse(0),
                place.getValue(),
                priced ? asked : Optional.empty(),
                open.getValue());
        refuse(terms.faults());
        if (priced && !price.getValue().isBlank() && asked.isEmpty()) {
            invalid(price, Optional.of(getTranslation("groups.price-wrong")));
            price.focus();
            return Optional.empty();
        }
        return Optional.of(terms);
    }

    /** Says what is wrong, all of it at once and each where it stands. */
    public void refuse(Set<GroupFault> faults) {
        say(name, GroupFault.NO_NAME, faults);
        say(minutes, GroupFault.LENGTH, faults);
        say(least, GroupFault.SIZE, faults);
        say(most, GroupFault.SIZE, faults);
        say(price, GroupFault.PRICE, faults);
        if (faults.contains(GroupFault.TOO_LONG)) {
            rooms.forEach(RoomLeft::fits);
        }
        Stream.<HasValidation>of(name, minutes, least, price)
                .filter(HasValidation::isInvalid)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private void say(HasValidation field, GroupFault fault, Set<GroupFault> faults) {
        invalid(field, Optional.of(getTranslation(fault.key())).filter(_ -> faults.contains(fault)));
    }

    private static void invalid(HasValidation field, Optional<String> why) {
        why.ifPresent(field::setErrorMessage);
        field.setInvalid(why.isPresent());
    }

    public void refuse(String why) {
        wrong.setText(why);
        wrong.setVisible(true);
    }

    private void usual(GroupKind one) {
        minutes.setValue(one.minutes());
        least.setValue(one.least());
        most.setValue(one.most());
    }

    private IntegerField number(String label) {
        var field = new IntegerField(getTranslation(label));
        field.setManualValidation(true);
        field.setStepButtonsVisible(true);
        field.setMin(1);
        return field;
    }
}
