package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.DayProposal;
import nl.leervink.planning.DoubleBooking;
import nl.leervink.planning.SessionTime;
import nl.leervink.planning.WorkingDays;
import nl.leervink.quotations.TermsObjection;
import nl.leervink.ui.parts.DutchInput;

/** The days of a quotation: proposed from the first in the rhythm of the course, and each adjustable. */
class QuotationDays extends Composite<Div> {

    private final Runnable changed;
    private final DatePicker first = DutchInput.date(getTranslation("plan-edition.first"));
    private final Div fields = new Div();
    private final List<Day> dates = new ArrayList<>();

    /** A day of the course, the field of its date, and what is to be known of it. */
    private record Day(DayProposal proposal, DatePicker field, DayNotes notes) {

        Optional<SessionTime> time() {
            return field.getOptionalValue().map(proposal::on);
        }
    }

    QuotationDays(
            List<Optional<LocalDate>> given,
            LocalDate today,
            Function<LocalDate, List<DayProposal>> propose,
            Runnable changed) {
        this.changed = changed;
        first.setMin(today);
        first.setManualValidation(true);
        first.setHelperText(getTranslation("plan-edition.first.hint"));
        given.stream().flatMap(Optional::stream).findFirst().ifPresent(known -> {
            given.getFirst().ifPresent(first::setValue);
            var proposals = propose.apply(known);
            for (var i = 0; i < proposals.size(); i++) {
                add(proposals.get(i), i < given.size() ? given.get(i) : Optional.empty());
            }
        });
        first.addValueChangeListener(_ -> {
            first.setInvalid(false);
            first.getOptionalValue().ifPresent(day -> show(propose.apply(day)));
            changed.run();
        });
        fields.addClassName("form-grid");
        getContent().addClassName("stack");
        var begin = new Div(first);
        begin.addClassName("form-grid");
        getContent().add(begin, fields);
    }

    /** The date of each day of the course, empty where none is chosen. */
    List<Optional<LocalDate>> chosen() {
        return dates.stream().map(day -> day.field().getOptionalValue()).toList();
    }

    /** When each day is that has a date. */
    List<SessionTime> times() {
        return dates.stream().flatMap(day -> day.time().stream()).toList();
    }

    /** Which of these trainers and what place are asked for elsewhere at the time of these days. */
    void tellBookings(List<DoubleBooking> bookings, List<PersonFacts> trainers) {
        dates.forEach(day -> day.notes().tellBookings(bookings, day.time(), trainers));
    }

    void mark(Set<TermsObjection> objections) {
        first.setErrorMessage(DutchInput.complaint(first, getTranslation(TermsObjection.DAY_MISSING.key())));
        first.setInvalid(dates.isEmpty() && objections.contains(TermsObjection.DAY_MISSING));
        var before = Optional.<LocalDate>empty();
        for (var day : dates) {
            var date = day.field();
            var missing = date.isEmpty();
            var early = before.filter(one -> !missing && !one.isBefore(date.getValue()))
                    .isPresent();
            date.setErrorMessage(
                    missing
                            ? DutchInput.complaint(date, getTranslation(TermsObjection.DAY_MISSING.key()))
                            : getTranslation(TermsObjection.DAYS_OUT_OF_ORDER.key()));
            date.setInvalid(missing || early);
            before = date.getOptionalValue();
        }
    }

    private void show(List<DayProposal> proposals) {
        fields.removeAll();
        dates.clear();
        proposals.forEach(proposal -> add(proposal, Optional.of(proposal.date())));
    }

    private void add(DayProposal proposal, Optional<LocalDate> chosen) {
        var date = DutchInput.date(getTranslation("plan-edition.day", proposal.number(), proposal.title()));
        var notes = new DayNotes();
        date.setManualValidation(true);
        date.setWidthFull();
        chosen.ifPresent(date::setValue);
        date.addValueChangeListener(_ -> {
            date.setInvalid(false);
            explain(proposal, date, notes);
            changed.run();
        });
        explain(proposal, date, notes);
        dates.add(new Day(proposal, date, notes));
        fields.add(new Div(date, notes));
    }

    private void explain(DayProposal proposal, DatePicker date, DayNotes notes) {
        var chosen = date.getOptionalValue();
        if (chosen.equals(Optional.of(proposal.date()))) {
            notes.tellMoved(proposal.skipped());
        } else {
            notes.tellChosen(chosen.flatMap(WorkingDays::dayOff));
        }
        date.setHelperText(chosen.map(day -> getTranslation(
                        "plan-edition.day.hours-on", proposal.contactTime(), Spelling.weekday(day, getLocale())))
                .orElseGet(() -> getTranslation("plan-edition.day.hours", proposal.contactTime())));
    }
}
