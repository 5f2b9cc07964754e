package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import nl.leervink.intervision.GroupKind;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.kernel.Spelling;
import nl.leervink.meetings.MeetingForm;
import nl.leervink.meetings.PlanResult;
import nl.leervink.meetings.ProposedMeeting;
import nl.leervink.people.PersonId;

/** Proposes the meetings of a group in its rhythm, says which moved off a holiday, and plans them. */
class SeriesDialog extends OnceDialog {

    private static final int USUAL = 6;
    private static final LocalTime EVENING = LocalTime.of(19, 30);

    private final transient GroupDesk desk;
    private final transient GroupSheet sheet;
    private final transient PersonId me;
    private final transient Runnable changed;
    private final DatePicker first = DutchInput.date(getTranslation("meetings.first-day"));
    private final TimePicker from = DutchInput.time(getTranslation("meetings.from"));
    private final IntegerField number = new IntegerField(getTranslation("meetings.how-many"));
    private final Div proposed = new Div();
    private final Paragraph wrong = new Paragraph();
    private final Button plan = new Button(getTranslation("meetings.plan-these"), _ -> plan());
    private transient List<ProposedMeeting> shown = List.of();

    SeriesDialog(GroupSheet sheet, GroupDesk desk, PersonId me, Runnable changed) {
        this.sheet = sheet;
        this.desk = desk;
        this.me = me;
        this.changed = changed;
        var terms = sheet.group().terms();
        setHeaderTitle(getTranslation("meetings.plan"));
        setWidth("min(100%, 40rem)");
        from.setValue(EVENING);
        number.setValue(USUAL);
        number.setMin(1);
        number.setStepButtonsVisible(true);
        number.setVisible(terms.kind() != GroupKind.TRAJECTORY);
        first.addValueChangeListener(_ -> propose());
        from.addValueChangeListener(_ -> propose());
        number.addValueChangeListener(_ -> propose());
        wrong.addClassNames("notice", Tone.ATTENTION.style());
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        var fields = new Div(first, from, number);
        fields.addClassName("row");
        var lead = new Paragraph(
                terms.kind() == GroupKind.TRAJECTORY
                        ? getTranslation("meetings.trajectory-lead")
                        : getTranslation("meetings.series-lead", GroupWords.rhythm(this, terms)));
        var form = new Div(lead, fields, proposed, wrong);
        form.addClassName("stack");
        add(form);
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        plan.setEnabled(false);
        getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()), plan);
    }

    private void propose() {
        proposed.removeAll();
        wrong.setVisible(false);
        shown = first.isEmpty() || from.isEmpty()
                ? List.of()
                : desk.planning()
                        .propose(
                                sheet.group().id(),
                                first.getValue().atTime(from.getValue()),
                                number.getOptionalValue().orElse(1),
                                me);
        plan.setEnabled(!shown.isEmpty());
        var list = new OrderedList();
        list.addClassName("agenda");
        shown.forEach(one -> list.add(item(one)));
        proposed.add(list);
    }

    private ListItem item(ProposedMeeting one) {
        var meeting = one.meeting();
        var words = new Div(new Span(getTranslation(
                "meetings.from-until",
                Spelling.time(meeting.begins().toLocalTime(), getLocale()),
                Spelling.time(meeting.ends().toLocalTime(), getLocale()))));
        if (meeting.form() != MeetingForm.OWN) {
            words.add(new Badge(getTranslation(meeting.form().key()), Tone.CALM));
        }
        one.skipped().stream().findFirst().ifPresent(skipped -> {
            var why = new Span(getTranslation(
                    "meetings.moved",
                    Spelling.day(skipped.date()),
                    Spelling.inSentence(getTranslation(skipped.why().key()))));
            why.addClassName("soft");
            words.add(why);
        });
        words.addClassName("row");
        return new ListItem(new Span(Spelling.weekday(meeting.begins().toLocalDate(), getLocale())), words);
    }

    private void plan() {
        var result = desk.planning()
                .plan(
                        sheet.group().id(),
                        shown.stream().map(ProposedMeeting::meeting).toList(),
                        me);
        if (result instanceof PlanResult.Done) {
            close();
            Toast.done(PlanWords.of(this, result));
            changed.run();
        } else {
            wrong.setText(PlanWords.of(this, result));
            wrong.setVisible(true);
        }
    }
}
