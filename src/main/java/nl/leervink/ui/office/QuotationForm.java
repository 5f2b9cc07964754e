package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.DayProposal;
import nl.leervink.planning.DoubleBooking;
import nl.leervink.planning.Planning;
import nl.leervink.planning.SessionNeeds;
import nl.leervink.quotations.GroupLimit;
import nl.leervink.quotations.Meaning;
import nl.leervink.quotations.QuotationSheet;
import nl.leervink.quotations.Terms;
import nl.leervink.quotations.TermsObjection;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.GroupWarning;
import nl.leervink.ui.parts.QuotationCosts;
import nl.leervink.ui.parts.QuotationMeanings;

/** What a quotation offers, field by field, with what it comes to and means as it is filled in. */
class QuotationForm extends Composite<Div> {

    private final QuotationSheet sheet;
    private final List<PersonFacts> known;
    private final transient Advice advice;
    private final QuotationDays days;
    private final TextField place = new TextField(getTranslation("edition-fields.place"));
    private final TrainersField trainers;
    private final IntegerField participants = new IntegerField(getTranslation("quotation-form.participants"));
    private final IntegerField minimum = new IntegerField(getTranslation("quotation-form.minimum"));
    private final IntegerField maximum = new IntegerField(getTranslation("quotation-form.maximum"));
    private final GroupWarning tooLarge = new GroupWarning(getTranslation("quotation-form.too-large"));
    private final QuotationLines lines;
    private final DatePicker validUntil = DutchInput.date(getTranslation("quotation.valid-until"));
    private final TextArea note = new TextArea(getTranslation("quotation-form.note"));
    private final Div total = new Div();
    private final Div meaning = new Div();

    /** What is known of what is filled in, while it is. */
    interface Advice {

        /** Dates from the first on. */
        List<DayProposal> propose(LocalDate first);

        /** What terms mean for each register. */
        List<Meaning> meanings(Terms terms);

        /** For what the group is too large. */
        List<GroupLimit> exceeded(Terms terms);

        /** Who and what is asked for elsewhere at the time of these. */
        List<DoubleBooking> bookings(List<SessionNeeds> sessions);
    }

    /** A form with what a sheet says. */
    QuotationForm(QuotationSheet sheet, List<PersonFacts> known, LocalDate today, Advice advice) {
        this.sheet = sheet;
        this.known = known;
        this.advice = advice;
        var terms = sheet.terms();
        days = new QuotationDays(terms.days(), today, advice::propose, this::tellDays);
        lines = new QuotationLines(terms.lines(), this::tell);
        trainers = new TrainersField(known);
        trainers.choose(terms.trainers());
        place.setMaxLength(Planning.LONGEST_PLACE);
        place.setValue(terms.place());
        number(participants, terms.participants());
        number(minimum, terms.minimum());
        number(maximum, terms.maximum());
        terms.validUntil().ifPresent(validUntil::setValue);
        validUntil.setRequiredIndicatorVisible(true);
        validUntil.setManualValidation(true);
        validUntil.addValueChangeListener(_ -> validUntil.setInvalid(false));
        note.setMaxLength(Terms.LONGEST_NOTE);
        note.setHelperText(getTranslation("quotation-form.note.hint"));
        note.setValue(terms.note());
        note.addClassName("is-wide");
        place.setManualValidation(true);
        place.addValueChangeListener(_ -> {
            place.setInvalid(false);
            tellBookings();
        });
        trainers.addValueChangeListener(_ -> tellBookings());
        total.getElement().setAttribute("aria-live", "polite");
        var where = new Div(place, trainers, participants, minimum, maximum);
        where.addClassName("form-grid");
        var last = new Div(validUntil, note);
        last.addClassName("form-grid");
        getContent().addClassNames("stack", "is-wide");
        getContent()
                .add(
                        section("quotation-form.when", days),
                        section("quotation-form.where", where, tooLarge),
                        section("quotation-form.costs", lines, total),
                        section("quotation.meaning", meaning),
                        section("quotation-form.last", last));
        tellDays();
    }

    /** What was filled in. */
    Terms terms() {
        return new Terms(
                days.chosen(),
                place.getValue(),
                trainers.chosen(),
                participants.getOptionalValue().orElse(0),
                minimum.getOptionalValue().orElse(0),
                maximum.getOptionalValue().orElse(0),
                lines.lines(),
                validUntil.getOptionalValue(),
                note.getValue());
    }

    /** Says beside each field what is wrong with it. */
    void mark(Set<TermsObjection> objections) {
        days.mark(objections);
        mark(place, objections, TermsObjection.NO_PLACE, TermsObjection.TEXT_TOO_LONG);
        mark(trainers, objections, TermsObjection.NO_TRAINER);
        mark(participants, objections, TermsObjection.PARTICIPANTS_OUT_OF_BOUNDS);
        mark(minimum, objections, TermsObjection.SEATS_OUT_OF_BOUNDS, TermsObjection.MINIMUM_ABOVE_PARTICIPANTS);
        mark(maximum, objections, TermsObjection.CAPACITY_BELOW_PARTICIPANTS, TermsObjection.SEATS_OUT_OF_BOUNDS);
        mark(
                validUntil,
                objections,
                TermsObjection.VALIDITY_MISSING,
                TermsObjection.VALIDITY_PAST,
                TermsObjection.VALID_AFTER_START);
        if (objections.contains(TermsObjection.AMOUNT_OUT_OF_BOUNDS)) {
            lines.mark();
        }
    }

    private void mark(HasValidation field, Set<TermsObjection> objections, TermsObjection... ofField) {
        field.setInvalid(false);
        for (var one : ofField) {
            if (objections.contains(one)) {
                field.setErrorMessage(getTranslation(one.key(), Planning.LARGEST_GROUP));
                field.setInvalid(true);
                return;
            }
        }
    }

    private void number(IntegerField field, int value) {
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.setValue(value);
        field.addValueChangeListener(_ -> {
            field.setInvalid(false);
            tell();
        });
    }

    private void tellDays() {
        tellBookings();
        tell();
    }

    private void tellBookings() {
        var sessions = days.times().stream()
                .map(time -> new SessionNeeds(
                        time, trainers.chosen(), place.getValue().strip()))
                .toList();
        days.tellBookings(advice.bookings(sessions), known);
    }

    /** What it comes to, and means, now. */
    private void tell() {
        var terms = terms();
        total.removeAll();
        if (terms.participants() > 0 && terms.participants() <= Planning.LARGEST_GROUP) {
            total.add(new QuotationCosts(terms, sheet.vat(), sheet.meetings()));
        }
        meaning.removeAll();
        tooLarge.show(advice.exceeded(terms));
        var found = advice.meanings(terms);
        meaning.add(
                found.isEmpty()
                        ? new Paragraph(getTranslation(
                                terms.dates().isEmpty() ? "quotation-form.no-days" : "quotation-form.no-meaning"))
                        : new QuotationMeanings(found));
    }

    private Section section(String heading, Component... content) {
        var section = new Section(new H2(getTranslation(heading)));
        section.add(content);
        section.addClassName("stack");
        return section;
    }
}
