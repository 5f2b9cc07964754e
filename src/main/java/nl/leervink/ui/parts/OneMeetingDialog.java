package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.meetings.MeetingFacts;
import nl.leervink.meetings.MeetingForm;
import nl.leervink.meetings.PlanResult;
import nl.leervink.meetings.PlannedMeeting;

/** Asks when one meeting is: another, or one that is held at another moment. One that ends earlier than it begins ends the day after. */
class OneMeetingDialog extends OnceDialog {

    private static final LocalTime EVENING = LocalTime.of(19, 30);

    private final transient Function<PlannedMeeting, PlanResult> plan;
    private final transient Runnable changed;
    private final DatePicker day = DutchInput.date(getTranslation("meetings.day"));
    private final TimePicker from = DutchInput.time(getTranslation("meetings.from"));
    private final TimePicker until = DutchInput.time(getTranslation("meetings.until"));
    private final Select<MeetingForm> form = new Select<>();
    private final TextField place = new TextField(getTranslation("meetings.place"));
    private final Paragraph wrong = new Paragraph();

    OneMeetingDialog(
            String title,
            Optional<MeetingFacts> before,
            GroupSheet sheet,
            Function<PlannedMeeting, PlanResult> plan,
            Runnable changed) {
        super(title);
        this.plan = plan;
        this.changed = changed;
        setWidth("min(100%, 34rem)");
        form.setLabel(getTranslation("meetings.form"));
        form.setItems(
                sheet.runs() && sheet.group().guide().isPresent()
                        ? EnumSet.allOf(MeetingForm.class)
                        : EnumSet.of(MeetingForm.OWN));
        form.setItemLabelGenerator(one -> getTranslation(one.key()));
        form.setValue(before.map(MeetingFacts::form)
                .filter(one -> form.getListDataView().contains(one))
                .orElse(sheet.guides() ? MeetingForm.GUIDED : MeetingForm.OWN));
        form.setVisible(sheet.runs() && sheet.group().guide().isPresent());
        place.setHelperText(getTranslation("meetings.place-hint"));
        RoomLeft.in(place, PlannedMeeting.LONGEST_PLACE);
        place.setWidthFull();
        before.ifPresentOrElse(
                meeting -> {
                    day.setValue(meeting.begins().toLocalDate());
                    from.setValue(meeting.begins().toLocalTime());
                    until.setValue(meeting.ends().toLocalTime());
                    place.setValue(meeting.place());
                },
                () -> {
                    from.setValue(EVENING);
                    until.setValue(
                            EVENING.plusMinutes(sheet.group().terms().length().value()));
                });
        day.setManualValidation(true);
        from.setManualValidation(true);
        until.setManualValidation(true);
        wrong.addClassNames("notice", Tone.ATTENTION.style());
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        var row = new Div(day, from, until);
        row.addClassName("row");
        var fields = new Div(row, form, place, wrong);
        fields.addClassName("stack");
        add(fields);
        var keep = new Button(getTranslation("meetings.keep"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()), keep);
    }

    private void keep() {
        wrong.setVisible(false);
        FieldFault.ifEmpty(day, getTranslation("meetings.day-missing"));
        FieldFault.ifEmpty(from, getTranslation("meetings.time-missing"));
        FieldFault.ifEmpty(until, getTranslation("meetings.time-missing"));
        if (day.isEmpty() || from.isEmpty() || until.isEmpty()) {
            return;
        }
        var begins = day.getValue().atTime(from.getValue());
        var result = plan.apply(new PlannedMeeting(
                begins, PlannedMeeting.endOf(begins, until.getValue()), form.getValue(), place.getValue()));
        switch (result) {
            case PlanResult.Done _ -> {
                close();
                Toast.done(getTranslation("meetings.kept"));
                changed.run();
            }
            case PlanResult.SameDay _, PlanResult.WrongMoment _ -> FieldFault.in(day, PlanWords.of(this, result));
            case PlanResult.WrongLength _ ->
                FieldFault.in(
                        until,
                        until.getValue().isAfter(from.getValue())
                                ? PlanWords.of(this, result)
                                : getTranslation("meetings.ends-before-it-begins"));
            case PlanResult.TooMany _, PlanResult.ChangedMeanwhile _, PlanResult.NotYours _ -> {
                wrong.setText(PlanWords.of(this, result));
                wrong.setVisible(true);
            }
        }
    }
}
