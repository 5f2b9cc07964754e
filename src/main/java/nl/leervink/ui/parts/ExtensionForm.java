package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.leervink.homework.ExtendResult;
import nl.leervink.homework.Extending;
import nl.leervink.homework.ExtensionSheet;
import nl.leervink.homework.ExtensionSheet.Given;
import nl.leervink.homework.ExtensionSheet.Participant;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentFacts;

/** Asks who gets longer, for what, until when and why. */
class ExtensionForm extends OnceDialog {

    private final transient ExtensionSheet sheet;
    private final transient Extending extending;
    private final transient PersonId actor;
    private final transient Runnable changed;
    private final ComboBox<Participant> participant = new ComboBox<>(getTranslation("extension.participant"));
    private final ComboBox<AssignmentFacts> assignment = new ComboBox<>(getTranslation("extension.assignment"));
    private final DatePicker until = DutchInput.date(getTranslation("extension.day"));
    private final TextField reason = new TextField(getTranslation("extension.reason"));

    /**
     * A form.
     *
     * @param before what was given and changes; empty to give something anew
     */
    ExtensionForm(ExtensionSheet sheet, Optional<Given> before, Extending extending, PersonId actor, Runnable changed) {
        this.sheet = sheet;
        this.extending = extending;
        this.actor = actor;
        this.changed = changed;
        setHeaderTitle(getTranslation("extension.give"));
        setWidth("36rem");
        participant.setItems(sheet.participants());
        participant.setItemLabelGenerator(Participant::name);
        assignment.setItems(sheet.assignments());
        assignment.setItemLabelGenerator(
                asked -> getTranslation("extension.choice", asked.title(), Spelling.day(asked.due())));
        participant.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(this::choose));
        assignment.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .ifPresent(asked -> until.setMin(asked.due().plusDays(1))));
        until.setMax(sheet.latest());
        until.setHelperText(getTranslation("extension.day-help", Spelling.day(sheet.latest())));
        reason.setHelperText(getTranslation("extension.reason-help"));
        RoomLeft.in(reason, Extending.LONGEST_REASON);
        before.ifPresent(given -> {
            participant.setValue(given.to());
            assignment.setItems(sheet.assignments());
            sheet.assignments().stream()
                    .filter(asked -> asked.id().equals(given.assignment()))
                    .findFirst()
                    .ifPresent(assignment::setValue);
            given.due().ifPresent(until::setValue);
            reason.setValue(given.reason());
            participant.setReadOnly(true);
            assignment.setReadOnly(true);
        });
        participant.setWidthFull();
        assignment.setWidthFull();
        reason.setWidthFull();
        participant.setRequiredIndicatorVisible(true);
        assignment.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        var content = new Div(participant, assignment, until, reason);
        content.addClassName("stack");
        add(content);
        var give = new Button(getTranslation("extension.give"), _ -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()), give);
    }

    /** Of what they can still hand in. What was chosen stays so if it is among that. */
    private void choose(Participant who) {
        var chosen = assignment.getOptionalValue();
        var left = sheet.assignments().stream()
                .filter(asked -> !who.handedIn().contains(asked.id()))
                .toList();
        assignment.setItems(left);
        chosen.filter(left::contains).ifPresentOrElse(assignment::setValue, assignment::clear);
        assignment.setHelperText(left.isEmpty() ? getTranslation("extension.all-handed-in") : "");
    }

    private void give() {
        if (!isOpened()) {
            return;
        }
        participant.setInvalid(participant.isEmpty());
        participant.setErrorMessage(getTranslation("extension.participant-missing"));
        assignment.setInvalid(assignment.isEmpty());
        assignment.setErrorMessage(getTranslation("extension.assignment-missing"));
        if (until.isEmpty()) {
            wrong(getTranslation("extension.day-missing"));
        }
        if (participant.isEmpty() || assignment.isEmpty() || until.isEmpty()) {
            return;
        }
        var result = extending.extend(
                assignment.getValue().id(),
                participant.getValue().enrolment(),
                until.getValue(),
                reason.getValue(),
                actor);
        switch (result) {
            case ExtendResult.NotLonger(var due) -> wrong(getTranslation("extension.not-longer", Spelling.day(due)));
            case ExtendResult.InThePast() -> wrong(getTranslation("extension.in-the-past"));
            case ExtendResult.TooLong(var latest) -> wrong(getTranslation("extension.too-long", Spelling.day(latest)));
            case ExtendResult.ReasonTooLong(var longest) -> {
                reason.setErrorMessage(getTranslation("extension.reason-too-long", longest));
                reason.setInvalid(true);
            }
            case ExtendResult.NothingToHandIn() -> {
                assignment.setErrorMessage(getTranslation("extension.nothing-to-hand-in"));
                assignment.setInvalid(true);
            }
            case ExtendResult.Extended _, ExtendResult.AsItWas _, ExtendResult.NotYours _ -> {
                close();
                tell(this, result);
                changed.run();
            }
        }
    }

    private void wrong(String words) {
        until.setErrorMessage(words);
        until.setInvalid(true);
    }

    /** Says what came of it. */
    static void tell(Component on, ExtendResult result) {
        switch (result) {
            case ExtendResult.Extended() -> Toast.done(on.getTranslation("extension.done"));
            case ExtendResult.AsItWas() -> Toast.done(on.getTranslation("extension.as-it-was"));
            case ExtendResult.NothingToHandIn() -> Toast.failed(on.getTranslation("extension.nothing-to-hand-in"));
            case ExtendResult.NotLonger _,
                    ExtendResult.InThePast _,
                    ExtendResult.TooLong _,
                    ExtendResult.ReasonTooLong _,
                    ExtendResult.NotYours _ -> Toast.failed(on.getTranslation("extension.not-yours"));
        }
    }
}
