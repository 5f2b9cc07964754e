package nl.leervink.ui.parts;

import nl.leervink.attendance.Guests;
import nl.leervink.attendance.HeldToCome;
import nl.leervink.attendance.LinkResult;
import nl.leervink.attendance.MakeUpSheet;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;

/** Asks in which session to come somebody makes up what they missed, and for how long. */
class GuestForm extends MissedTimeForm<HeldToCome> {

    private final transient Guests guests;
    private final transient PersonId actor;

    GuestForm(MakeUpSheet.Missed missed, Guests guests, PersonId actor, Runnable changed) {
        super(missed, changed);
        this.guests = guests;
        this.actor = actor;
        setHeaderTitle(getTranslation("guests.form-title", missed.name()));
        var choices = guests.choices(missed.enrolment(), missed.session().id(), actor);
        if (choices.isEmpty()) {
            showNothing(new EmptyState(getTranslation("guests.no-session"), getTranslation("guests.no-session-text")));
            return;
        }
        var day = Spelling.weekday(missed.session().date(), getLocale());
        ask(
                choices,
                new Asked(
                        getTranslation("guests.form-lead", missed.toLink(), day),
                        missed.toLink(),
                        getTranslation("guests.session"),
                        getTranslation("guests.session-missing"),
                        getTranslation("guests.hours"),
                        getTranslation("guests.link")));
    }

    @Override
    String words(HeldToCome held) {
        var meeting = held.session();
        return getTranslation(
                "guests.choice",
                Spelling.weekday(meeting.date(), getLocale()),
                meeting.number(),
                held.place(),
                meeting.start(),
                held.free());
    }

    @Override
    void chosen(HeldToCome held, Minutes time) {
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
}
