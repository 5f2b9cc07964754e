package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.homework.PracticeMeeting;
import nl.leervink.homework.PracticeMeeting.Fault;
import nl.leervink.ui.parts.DutchInput;

/** When a meeting was guided, with how many, how and how long. */
class MeetingFields extends Composite<Div> {

    private final DatePicker day = DutchInput.date(getTranslation("homework.meeting-day"));
    private final IntegerField participants = new IntegerField(getTranslation("homework.meeting-group"));
    private final TextField method = new TextField(getTranslation("homework.meeting-method"));
    private final IntegerField minutes = new IntegerField(getTranslation("homework.meeting-minutes"));

    MeetingFields(PracticeMeeting meeting, Runnable changed) {
        meeting.day().ifPresent(day::setValue);
        meeting.participants().ifPresent(participants::setValue);
        method.setValue(meeting.method());
        meeting.minutes().ifPresent(minutes::setValue);
        participants.setHelperText(getTranslation(
                "homework.meeting-group-help", PracticeMeeting.SMALLEST_GROUP, PracticeMeeting.LARGEST_GROUP));
        method.setHelperText(getTranslation("homework.meeting-method-help"));
        minutes.setHelperText(
                getTranslation("homework.meeting-minutes-help", PracticeMeeting.SHORTEST, PracticeMeeting.LONGEST));
        day.setManualValidation(true);
        participants.setManualValidation(true);
        method.setManualValidation(true);
        minutes.setManualValidation(true);
        participants.setValueChangeMode(ValueChangeMode.LAZY);
        method.setValueChangeMode(ValueChangeMode.LAZY);
        minutes.setValueChangeMode(ValueChangeMode.LAZY);
        Stream.<Component>of(day, participants, method, minutes)
                .forEach(field -> field.getElement().setAttribute("data-draft", ""));
        day.addValueChangeListener(_ -> {
            day.setInvalid(false);
            changed.run();
        });
        participants.addValueChangeListener(_ -> {
            participants.setInvalid(false);
            changed.run();
        });
        method.addValueChangeListener(_ -> {
            method.setInvalid(false);
            changed.run();
        });
        minutes.addValueChangeListener(_ -> {
            minutes.setInvalid(false);
            changed.run();
        });
        getContent().addClassName("form-grid");
        getContent().add(day, participants, method, minutes);
    }

    PracticeMeeting meeting() {
        return new PracticeMeeting(
                Optional.ofNullable(day.getValue()),
                participants.getOptionalValue(),
                method.getValue(),
                minutes.getOptionalValue());
    }

    /** What stands in the fields, as the browser has it. */
    List<String> texts() {
        return List.of(
                day.getOptionalValue().map(LocalDate::toString).orElse(""),
                participants.getOptionalValue().map(String::valueOf).orElse(""),
                method.getValue(),
                minutes.getOptionalValue().map(String::valueOf).orElse(""));
    }

    /** Shows beside each field what is wrong with it. */
    void show(Set<Fault> faults) {
        show(faults, day, Fault.DAY_MISSING, Fault.DAY_TO_COME, Fault.DAY_OUTSIDE_EDITION);
        show(faults, participants, Fault.GROUP_SIZE);
        show(faults, method, Fault.METHOD_MISSING);
        show(faults, minutes, Fault.LENGTH);
        day.setErrorMessage(DutchInput.complaint(day, day.getErrorMessage()));
    }

    private void show(Set<Fault> faults, HasValidation field, Fault... itsOwn) {
        var fault = Stream.of(itsOwn).filter(faults::contains).findFirst();
        field.setErrorMessage(fault.map(it -> getTranslation(it.key())).orElse(""));
        field.setInvalid(fault.isPresent());
    }
}
