package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.DayProposal;
import nl.leervink.planning.DoubleBooking;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.PlannedPart;
import nl.leervink.planning.SessionNeeds;
import nl.leervink.planning.SessionTime;
import nl.leervink.ui.parts.DutchInput;

/** The parts in which a day of a plan is held, unless all are to come together. */
class DayParts extends Composite<Div> {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final DayProposal proposal;
    private final List<PersonFacts> known;
    private final Checkbox inParts = new Checkbox(getTranslation("day-parts.in-parts"), true);
    private final Div rows = new Div();
    private final List<Row> parts;

    /** One part: from when, for how many, by whom and where, and what is to be known of it. */
    private record Row(int number, TimePicker start, DayPartFields fields, DayNotes notes) {}

    /** The parts of a day, the seats of an edition divided over them. */
    DayParts(DayProposal proposal, List<PersonFacts> known, int seats, Runnable whenBooked) {
        this.proposal = proposal;
        this.known = known;
        var starts = proposal.starts();
        var each = (seats + starts.size() - 1) / starts.size();
        parts = IntStream.range(0, starts.size())
                .mapToObj(i -> row(i + 1, starts.get(i), new DayPartFields(known, whenBooked), whenBooked, each))
                .toList();
        parts.forEach(row -> {
            var both = new Div(row.start(), row.fields(), row.notes());
            both.addClassName("stack");
            rows.add(both);
        });
        rows.addClassName("stack");
        inParts.setId("parts-" + proposal.number());
        inParts.addValueChangeListener(change -> {
            rows.setVisible(change.getValue());
            whenBooked.run();
        });
        getContent().addClassName("stack");
        getContent().add(inParts, rows);
    }

    boolean isChosen() {
        return inParts.getValue();
    }

    /** As they were filled in; one without a time lacks. */
    List<PlannedPart> filledIn() {
        return filled().map(row -> new PlannedPart(
                        proposal.number(),
                        row.start().getValue(),
                        row.fields().seats(),
                        row.fields().trainer(),
                        row.fields().place()))
                .toList();
    }

    /** Whether each has a time; what lacks is said. */
    boolean isFilledIn() {
        parts.forEach(row -> {
            row.start().setErrorMessage(getTranslation("change-edition.start.missing"));
            row.start().setInvalid(row.start().isEmpty());
        });
        return !isChosen() || filled().count() == parts.size();
    }

    /** What each asks for on a date. */
    Stream<SessionNeeds> needs(LocalDate date, EditionFields edition) {
        return parts.stream()
                .flatMap(row -> time(row, date).map(time -> row.fields().needs(time, edition)).stream());
    }

    /** Tells of each on a date who and what of it is needed elsewhere. */
    void tellBookings(Optional<LocalDate> date, Collection<DoubleBooking> bookings) {
        parts.forEach(row -> row.notes().tellBookings(bookings, date.flatMap(day -> time(row, day)), known));
    }

    void mark(Set<Objection> objections, Collection<PersonId> trainers) {
        parts.forEach(row -> {
            row.fields().mark(objections, trainers);
            row.start().setErrorMessage(getTranslation(Objection.ENDS_BEFORE_START.key()));
            row.start()
                    .setInvalid(objections.contains(Objection.ENDS_BEFORE_START)
                            && endsPastMidnight(row.start().getOptionalValue()));
        });
    }

    private Optional<SessionTime> time(Row row, LocalDate date) {
        return row.start().getOptionalValue().map(start -> proposal.on(date, row.number(), start));
    }

    private boolean endsPastMidnight(Optional<LocalTime> start) {
        return start.map(time -> proposal.on(LocalDate.EPOCH, 1, time))
                .filter(time -> !time.end().isAfter(time.start()))
                .isPresent();
    }

    private Stream<Row> filled() {
        return parts.stream().filter(row -> isChosen() && !row.start().isEmpty());
    }

    private Row row(int number, LocalTime from, DayPartFields fields, Runnable whenBooked, int seats) {
        var start = DutchInput.time(getTranslation("day-parts.start", number));
        start.setId("day-" + proposal.number() + "-part-" + number);
        start.setStep(STEP);
        start.setValue(from);
        start.setManualValidation(true);
        start.addValueChangeListener(_ -> {
            start.setInvalid(false);
            whenBooked.run();
        });
        fields.set(seats, Optional.empty(), Optional.empty());
        return new Row(number, start, fields, new DayNotes());
    }
}
