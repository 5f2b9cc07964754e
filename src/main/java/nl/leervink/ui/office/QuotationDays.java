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
import nl.leervink.planning.DayProposal;
import nl.leervink.planning.WorkingDays;
import nl.leervink.quotations.TermsObjection;
import nl.leervink.ui.parts.DutchInput;

/** The days of a quotation: proposed from the first in the rhythm of the course, and each adjustable. */
class QuotationDays extends Composite<Div> {

    private final Runnable changed;
    private final DatePicker first = DutchInput.date(getTranslation("plan-edition.first"));
    private final Div fields = new Div();
    private final List<DatePicker> dates = new ArrayList<>();

    QuotationDays(
            List<LocalDate> given, LocalDate today, Function<LocalDate, List<DayProposal>> propose, Runnable changed) {
        this.changed = changed;
        first.setMin(today);
        first.setManualValidation(true);
        first.setHelperText(getTranslation("plan-edition.first.hint"));
        given.stream().findFirst().ifPresent(day -> {
            first.setValue(day);
            show(propose.apply(day));
            for (var i = 0; i < Math.min(dates.size(), given.size()); i++) {
                dates.get(i).setValue(given.get(i));
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

    /** Those that were chosen, in the order of the course. */
    List<LocalDate> chosen() {
        return dates.stream()
                .map(DatePicker::getOptionalValue)
                .flatMap(Optional::stream)
                .toList();
    }

    void mark(Set<TermsObjection> objections) {
        first.setErrorMessage(DutchInput.complaint(first, getTranslation(TermsObjection.DAY_MISSING.key())));
        first.setInvalid(first.isEmpty() && objections.contains(TermsObjection.DAY_MISSING));
        var before = Optional.<LocalDate>empty();
        for (var date : dates) {
            var missing = date.isEmpty();
            var early = before.filter(day -> !missing && !day.isBefore(date.getValue()))
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
        proposals.forEach(this::add);
    }

    private void add(DayProposal proposal) {
        var date = DutchInput.date(getTranslation("plan-edition.day", proposal.number(), proposal.title()));
        var notes = new DayNotes();
        date.setManualValidation(true);
        date.setWidthFull();
        date.setValue(proposal.date());
        date.addValueChangeListener(_ -> {
            date.setInvalid(false);
            explain(proposal, date, notes);
            changed.run();
        });
        explain(proposal, date, notes);
        dates.add(date);
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
