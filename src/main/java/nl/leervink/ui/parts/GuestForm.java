package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leervink.attendance.Guests;
import nl.leervink.attendance.HeldToCome;
import nl.leervink.attendance.LinkResult;
import nl.leervink.attendance.MakeUpSheet;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;

/** Asks in which session to come somebody makes up what they missed, and for how long. */
class GuestForm extends OnceDialog {

    private final MakeUpSheet.Missed missed;
    private final transient Guests guests;
    private final transient PersonId actor;
    private final transient Runnable changed;
    private final ComboBox<HeldToCome> session;
    private final TextField hours;

    GuestForm(MakeUpSheet.Missed missed, Guests guests, PersonId actor, Runnable changed) {
        this.missed = missed;
        this.guests = guests;
        this.actor = actor;
        this.changed = changed;
        session = new ComboBox<>(getTranslation("guests.session"));
        hours = new TextField(getTranslation("guests.hours"));
        setHeaderTitle(getTranslation("guests.form-title", missed.name()));
        setWidth("36rem");
        var choices = guests.choices(missed.enrolment(), missed.session().id(), actor);
        if (choices.isEmpty()) {
            add(new EmptyState(getTranslation("guests.no-session"), getTranslation("guests.no-session-text")));
            getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()));
        } else {
            fill(choices);
        }
    }

    private void fill(List<HeldToCome> choices) {
        session.setItems(choices);
        session.setItemLabelGenerator(this::words);
        session.setRequiredIndicatorVisible(true);
        session.setWidthFull();
        hours.setRequiredIndicatorVisible(true);
        hours.setHelperText(getTranslation("hours.hours-help"));
        hours.setValue(Spelling.hours(missed.stillMissed(), getLocale()));
        var day = Spelling.weekday(missed.session().date(), getLocale());
        var content =
                new Div(new Paragraph(getTranslation("guests.form-lead", missed.stillMissed(), day)), session, hours);
        content.addClassName("stack");
        add(content);
        var link = new Button(getTranslation("guests.link"), _ -> link());
        link.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()), link);
    }

    private String words(HeldToCome held) {
        var meeting = held.session();
        return getTranslation(
                "guests.choice",
                Spelling.weekday(meeting.date(), getLocale()),
                meeting.number(),
                held.place(),
                meeting.start(),
                held.free());
    }

    private void link() {
        session.setInvalid(session.isEmpty());
        session.setErrorMessage(getTranslation("guests.session-missing"));
        var time = Minutes.parseHours(hours.getValue());
        hours.setInvalid(time.isEmpty());
        hours.setErrorMessage(getTranslation("hours.no-hours"));
        if (!session.isEmpty() && time.isPresent()) {
            link(session.getValue(), time.get());
        }
    }

    private void link(HeldToCome held, Minutes time) {
        switch (guests.link(
                missed.enrolment(), missed.session().id(), held.session().id(), time, actor)) {
            case LinkResult.Linked _ ->
                done(getTranslation(
                        "guests.linked",
                        missed.name(),
                        Spelling.day(held.session().date())));
            case LinkResult.NoTime() -> wrong(getTranslation("hours.no-hours"));
            case LinkResult.MoreThanMissed(var left) ->
                wrong(
                        left.isNone()
                                ? getTranslation("guests.nothing-left")
                                : getTranslation("guests.more-than-missed", left));
            case LinkResult.LongerThanThatSession(var length) ->
                wrong(getTranslation("guests.longer-than-session", length));
            case LinkResult.OtherCourse() -> wrongSession(getTranslation("guests.other-course"));
            case LinkResult.Begun(var day) -> wrongSession(getTranslation("guests.begun", Spelling.day(day)));
            case LinkResult.TakesPart() -> wrongSession(getTranslation("guests.takes-part", missed.name()));
            case LinkResult.GuestAlready() -> wrongSession(getTranslation("guests.already", missed.name()));
            case LinkResult.NothingMissed() -> failed(getTranslation("hours.nothing-missed", missed.name()));
            case LinkResult.EditionSettled(var status) ->
                failed(getTranslation("hours.settled", getTranslation(status.key())));
            case LinkResult.NotYours() -> failed(getTranslation("hours.not-yours"));
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
