package nl.leervink.ui.parts;

import nl.leervink.attendance.HeldElsewhere;
import nl.leervink.attendance.MakeUpResult;
import nl.leervink.attendance.MakeUpSheet;
import nl.leervink.attendance.MakingUp;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;

/** Asks in which session somebody made up what they missed, and for how long. */
class MakeUpForm extends MissedTimeForm<HeldElsewhere> {

    private final transient MakingUp makingUp;
    private final transient PersonId actor;

    MakeUpForm(MakeUpSheet.Missed missed, MakingUp makingUp, PersonId actor, Runnable changed) {
        super(missed, changed);
        this.makingUp = makingUp;
        this.actor = actor;
        setHeaderTitle(getTranslation("hours.form-title", missed.name()));
        var choices = makingUp.choices(missed.session().id(), actor);
        if (choices.isEmpty()) {
            showNothing(new EmptyState(getTranslation("hours.no-session"), getTranslation("hours.no-session-text")));
            return;
        }
        var day = Spelling.weekday(missed.session().date(), getLocale());
        ask(
                choices,
                new Asked(
                        getTranslation("hours.form-lead", missed.stillMissed(), day),
                        missed.stillMissed(),
                        getTranslation("hours.session"),
                        getTranslation("hours.session-missing"),
                        getTranslation("hours.hours"),
                        getTranslation("hours.record")));
    }

    @Override
    String words(HeldElsewhere held) {
        var meeting = held.session();
        return getTranslation(
                "hours.choice", Spelling.day(meeting.date()), meeting.title(), held.place(), meeting.contactTime());
    }

    @Override
    void chosen(HeldElsewhere held, Minutes time) {
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
            case MakeUpResult.LongBefore(var earliest) ->
                wrongSession(getTranslation("hours.long-before", Spelling.day(earliest)));
            case MakeUpResult.NeverHeld() -> wrongSession(getTranslation("hours.never-held"));
            case MakeUpResult.NothingMissed() -> failed(getTranslation("hours.nothing-missed", missed.name()));
            case MakeUpResult.EditionSettled(var status) ->
                failed(getTranslation("hours.settled", getTranslation(status.key())));
            case MakeUpResult.NotYours() -> failed(getTranslation("hours.not-yours"));
        }
    }
}
