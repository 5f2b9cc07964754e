package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leervink.attendance.HeldElsewhere;
import nl.leervink.attendance.MakeUpResult;
import nl.leervink.attendance.MakeUpSheet;
import nl.leervink.attendance.MakingUp;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;

/** Asks in which session somebody made up what they missed, and for how long. */
class MakeUpForm extends OnceDialog {

    private final MakeUpSheet.Missed missed;
    private final transient MakingUp makingUp;
    private final transient PersonId actor;
    private final transient Runnable changed;
    private final ComboBox<HeldElsewhere> session;
    private final TextField hours;

    MakeUpForm(MakeUpSheet.Missed missed, MakingUp makingUp, PersonId actor, Runnable changed) {
        this.missed = missed;
        this.makingUp = makingUp;
        this.actor = actor;
        this.changed = changed;
        session = new ComboBox<>(getTranslation("hours.session"));
        hours = new TextField(getTranslation("hours.hours"));
        setHeaderTitle(getTranslation("hours.form-title", missed.name()));
        setWidth("36rem");
        var choices = makingUp.choices(missed.session().id(), actor);
        if (choices.isEmpty()) {
            add(new EmptyState(getTranslation("hours.no-session"), getTranslation("hours.no-session-text")));
            getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()));
        } else {
            fill(choices);
        }
    }

    private void fill(List<HeldElsewhere> choices) {
        session.setItems(choices);
        session.setItemLabelGenerator(this::words);
        session.setRequiredIndicatorVisible(true);
        session.setWidthFull();
        hours.setRequiredIndicatorVisible(true);
        hours.setHelperText(getTranslation("hours.hours-help"));
        hours.setValue(Spelling.hours(missed.stillMissed(), getLocale()));
        var day = Spelling.weekday(missed.session().date(), getLocale());
        var content =
                new Div(new Paragraph(getTranslation("hours.form-lead", missed.stillMissed(), day)), session, hours);
        content.addClassName("stack");
        add(content);
        var record = new Button(getTranslation("hours.record"), _ -> record());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()), record);
    }

    private String words(HeldElsewhere held) {
        var meeting = held.session();
        return getTranslation(
                "hours.choice", Spelling.day(meeting.date()), meeting.title(), held.place(), meeting.contactTime());
    }

    private void record() {
        session.setInvalid(session.isEmpty());
        session.setErrorMessage(getTranslation("hours.session-missing"));
        var time = Minutes.parseHours(hours.getValue());
        hours.setInvalid(time.isEmpty());
        hours.setErrorMessage(getTranslation("hours.no-hours"));
        if (!session.isEmpty() && time.isPresent()) {
            record(session.getValue(), time.get());
        }
    }

    private void record(HeldElsewhere held, Minutes time) {
        switch (makingUp.record(
                missed.enrolment(), missed.session().id(), held.session().id(), time, actor)) {
            case MakeUpResult.Recorded(var stillMissed) ->
                done(
                        stillMissed.isNone()
                                ? getTranslation("hours.recorded-all", missed.name())
                                : getTranslation("hours.recorded-part", missed.name(), stillMissed));
            case MakeUpResult.NoTime() -> wrong(getTranslation("hours.no-hours"));
            case MakeUpResult.MoreThanMissed(var stillMissed) ->
                wrong(
                        stillMissed.isNone()
                                ? getTranslation("hours.nothing-left")
                                : getTranslation("hours.more-than-missed", stillMissed));
            case MakeUpResult.LongerThanThatSession(var left) ->
                wrong(
                        left.isNone()
                                ? getTranslation("hours.session-used-up")
                                : getTranslation("hours.longer-than-session", left));
            case MakeUpResult.SameEdition() -> wrongSession(getTranslation("hours.same-edition"));
            case MakeUpResult.OtherCourse() -> wrongSession(getTranslation("hours.other-course"));
            case MakeUpResult.NotYetHeld(var day) ->
                wrongSession(getTranslation("hours.not-yet-held", Spelling.day(day)));
            case MakeUpResult.NeverHeld() -> wrongSession(getTranslation("hours.never-held"));
            case MakeUpResult.NothingMissed() -> failed(getTranslation("hours.nothing-missed", missed.name()));
            case MakeUpResult.EditionSettled(var status) ->
                failed(getTranslation("hours.settled", getTranslation(status.key())));
            case MakeUpResult.NotYours() -> failed(getTranslation("hours.not-yours"));
        }
    }

    private void wrong(String words) {
        hours.setErrorMessage(words);
        hours.setInvalid(true);
    }

    private void wrongSession(String words) {
        session.setErrorMessage(words);
        session.setInvalid(true);
    }

    private void done(String words) {
        close();
        Toast.done(words);
        changed.run();
    }

    private void failed(String words) {
        close();
        Toast.failed(words);
        changed.run();
    }
}
