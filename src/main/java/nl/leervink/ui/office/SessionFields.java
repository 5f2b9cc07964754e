package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.ChangedPart;
import nl.leervink.planning.DayPart;
import nl.leervink.planning.DoubleBooking;
import nl.leervink.planning.MovedSession;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionNeeds;
import nl.leervink.planning.SessionTime;
import nl.leervink.planning.WorkingDays;
import nl.leervink.ui.parts.DutchInput;

/** On which day a planned session is, and from when; of one that began, only to read. */
class SessionFields extends Composite<Div> {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final SessionTime planned;
    private final Optional<DayPartFields> part;
    private final LocalDateTime now;
    private final DatePicker date;
    private final TimePicker start;
    private final DayNotes notes = new DayNotes();

    SessionFields(SessionFacts session, List<PersonFacts> trainers, LocalDateTime now, Runnable whenMoved) {
        this.planned = session.time();
        this.now = now;
        this.part = session.part().map(known -> fields(known, trainers, whenMoved));
        var whichPart =
                part.map(_ -> " · " + getTranslation(session.timeOfDay().key())).orElse("");
        date = DutchInput.date(getTranslation("change-edition.day", planned.number()) + whichPart);
        start = DutchInput.time(getTranslation("change-edition.start", planned.number()) + whichPart);
        date.setValue(planned.date());
        date.setManualValidation(true);
        date.setReadOnly(began());
        start.setStep(STEP);
        start.setValue(planned.start());
        start.setManualValidation(true);
        start.setReadOnly(began());
        if (began()) {
            date.setHelperText(getTranslation("change-edition.began"));
        }
        date.addValueChangeListener(_ -> {
            date.setInvalid(false);
            notes.tellChosen(date.getOptionalValue().flatMap(WorkingDays::dayOff));
            whenMoved.run();
        });
        start.addValueChangeListener(_ -> {
            start.setInvalid(false);
            whenMoved.run();
        });
        var both = new Div(date, start);
        both.addClassName("form-grid");
        getContent().add(both);
        part.ifPresent(getContent()::add);
        getContent().add(notes);
    }

    private static DayPartFields fields(DayPart part, List<PersonFacts> trainers, Runnable whenBooked) {
        var fields = new DayPartFields(trainers, whenBooked);
        fields.set(part.seats(), part.trainer(), part.place());
        return fields;
    }

    boolean isOf(SessionFacts session) {
        return planned.number() == session.number() && planned.part() == session.partNumber();
    }

    /** What it is to be as a part of its day, if it is one. */
    Optional<ChangedPart> changedPart() {
        return part.map(fields ->
                new ChangedPart(planned.number(), planned.part(), fields.seats(), fields.trainer(), fields.place()));
    }

    /** When it would be; empty while a field is. */
    Optional<SessionTime> time() {
        return moveTo().map(to -> new SessionTime(
                to.number(),
                to.part(),
                to.date(),
                to.start(),
                to.start().plus(Duration.between(planned.start(), planned.end()))));
    }

    /** Where it moves, if it does. */
    Optional<MovedSession> moved() {
        return moveTo().filter(to ->
                !to.equals(new MovedSession(planned.number(), planned.part(), planned.date(), planned.start())));
    }

    /** Whether there is a day and a time; what lacks is said. */
    boolean isFilledIn() {
        date.setErrorMessage(DutchInput.complaint(date, getTranslation("edition-fields.day-missing")));
        date.setInvalid(date.isEmpty());
        start.setErrorMessage(getTranslation("change-edition.start.missing"));
        start.setInvalid(start.isEmpty());
        return !date.isEmpty() && !start.isEmpty();
    }

    /** What it would ask for; empty while a field is. */
    Optional<SessionNeeds> needs(EditionFields edition) {
        return time().map(
                        time -> part.map(fields -> fields.needs(time, edition)).orElseGet(() -> edition.needs(time)));
    }

    /** Tells who and what is needed elsewhere when it would be. */
    void tellBookings(Collection<DoubleBooking> bookings, EditionFields edition) {
        notes.tellBookings(bookings, time(), edition.known());
    }

    void markSeatsTaken(int taken) {
        part.ifPresent(fields -> fields.markSeatsTaken(taken));
    }

    /**
     * Says what of these objections is about this session.
     *
     * @param before the session before it
     * @param trainers of the edition
     */
    void mark(Set<Objection> objections, Optional<SessionFields> before, Collection<PersonId> trainers) {
        part.ifPresent(fields -> fields.mark(objections, trainers));
        moveTo().ifPresent(to -> {
            var sameDay = before.filter(other -> other.planned.number() == planned.number());
            var tooSoon = sameDay.isEmpty()
                    && before.flatMap(SessionFields::moveTo)
                            .filter(other -> !other.date().isBefore(to.date()))
                            .isPresent();
            var apart = sameDay.flatMap(SessionFields::moveTo)
                    .filter(other -> !other.date().equals(to.date()))
                    .isPresent();
            if (apart) {
                refuse(date, Objection.PARTS_ON_OTHER_DAYS);
            } else if (objections.contains(Objection.DAYS_OUT_OF_ORDER) && tooSoon) {
                refuse(date, Objection.DAYS_OUT_OF_ORDER);
            } else if (moved().isPresent() && !to.date().atTime(to.start()).isAfter(now)) {
                refuse(date, Objection.STARTS_IN_THE_PAST);
            } else if (moved().isPresent() && began()) {
                refuse(date, Objection.SESSION_HELD);
            } else if (moved().isPresent()
                    && objections.contains(Objection.ROSTER_CLOSED)
                    && planned.date().equals(now.toLocalDate())) {
                refuse(date, Objection.ROSTER_CLOSED); // a roster is closed on its day, not before
            }
            if (objections.contains(Objection.ENDS_BEFORE_START)
                    && time().filter(time -> !time.end().isAfter(time.start())).isPresent()) {
                start.setErrorMessage(getTranslation(Objection.ENDS_BEFORE_START.key()));
                start.setInvalid(true);
            }
        });
    }

    private void refuse(DatePicker field, Objection objection) {
        field.setErrorMessage(getTranslation(objection.key()));
        field.setInvalid(true);
    }

    private Optional<MovedSession> moveTo() {
        return date.getOptionalValue()
                .flatMap(day -> start.getOptionalValue()
                        .map(time -> new MovedSession(planned.number(), planned.part(), day, time)));
    }

    private boolean began() {
        return !planned.date().atTime(planned.start()).isAfter(now);
    }
}
