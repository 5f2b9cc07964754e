package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.Planning;
import nl.leervink.planning.SessionNeeds;
import nl.leervink.planning.SessionTime;
import nl.leervink.ui.parts.DutchInput;

/** Who trains an edition, where, for how many, and until when one can enrol. */
class EditionFields extends Composite<Div> {

    private final List<PersonFacts> known;
    private final TrainersField trainers;
    private final TextField place = new TextField(getTranslation("edition-fields.place"));
    private final IntegerField seats = new IntegerField(getTranslation("edition-fields.seats"));
    private final DatePicker enrolUntil = DutchInput.date(getTranslation("edition-fields.enrol-until"));
    private final DatePicker decideBy = DutchInput.date(getTranslation("edition-fields.decide-by"));
    private Optional<LocalDate> proposed = Optional.empty();
    private Optional<LocalDate> proposedToDecide = Optional.empty();
    private String seatsAsked = getTranslation("edition-fields.seats.missing");

    EditionFields(List<PersonFacts> known) {
        this.known = known;
        trainers = new TrainersField(known);
        trainers.setRequiredIndicatorVisible(true);
        place.setMaxLength(Planning.LONGEST_PLACE);
        place.setManualValidation(true);
        place.setRequiredIndicatorVisible(true);
        seats.setStepButtonsVisible(true);
        seats.setManualValidation(true);
        seats.setRequiredIndicatorVisible(true);
        enrolUntil.setManualValidation(true);
        enrolUntil.setRequiredIndicatorVisible(true);
        decideBy.setManualValidation(true);
        decideBy.setRequiredIndicatorVisible(true);
        decideBy.setHelperText(getTranslation("edition-fields.decide-by.hint"));
        place.addValueChangeListener(_ -> place.setInvalid(false));
        seats.addValueChangeListener(_ -> seats.setInvalid(false));
        enrolUntil.addValueChangeListener(_ -> enrolUntil.setInvalid(false));
        decideBy.addValueChangeListener(_ -> decideBy.setInvalid(false));
        getContent().addClassName("form-grid");
        getContent().add(trainers, place, seats, enrolUntil, decideBy);
    }

    /** Who and where, each time either is chosen anew. */
    void whenBooked(Runnable listener) {
        trainers.addValueChangeListener(_ -> listener.run());
        place.addValueChangeListener(_ -> listener.run());
    }

    void set(EditionChange edition) {
        trainers.choose(edition.trainers());
        place.setValue(edition.place());
        seats.setValue(edition.capacity());
        enrolUntil.setValue(edition.enrolUntil());
        edition.decideBy().ifPresent(decideBy::setValue);
    }

    void proposeSeats(int minimum, int maximum) {
        seats.setValue(maximum);
        showSeats(minimum, maximum);
    }

    /** Says how many seats there can be. */
    void showSeats(int minimum, int maximum) {
        seats.setHelperText(getTranslation("edition-fields.seats.bounds", minimum, maximum));
        seatsAsked = getTranslation("objection.seats-out-of-bounds", minimum, maximum);
    }

    /** Proposes a deadline, unless someone chose one already. */
    void proposeEnrolUntil(LocalDate day) {
        if (enrolUntil.isEmpty() || enrolUntil.getOptionalValue().equals(proposed)) {
            enrolUntil.setValue(day);
            proposed = Optional.of(day);
        }
    }

    /** Each time the last day to enrol is chosen anew. */
    void whenEnrolmentEnds(Runnable listener) {
        enrolUntil.addValueChangeListener(_ -> listener.run());
    }

    Optional<LocalDate> enrolUntil() {
        return enrolUntil.getOptionalValue();
    }

    /** Proposes a day to decide by, unless someone chose one already. */
    void proposeDecideBy(LocalDate day) {
        if (decideBy.isEmpty() || decideBy.getOptionalValue().equals(proposedToDecide)) {
            decideBy.setValue(day);
            proposedToDecide = Optional.of(day);
        }
    }

    /** What was filled in; empty without a day until which one can enrol, or decide, which is then said beside its field. */
    Optional<EditionChange> filledIn() {
        return enrolUntil
                .getOptionalValue()
                .filter(_ -> !decideBy.isEmpty())
                .map(day -> new EditionChange(
                        place(),
                        chosen(),
                        seats.getOptionalValue().orElse(0),
                        day,
                        decideBy.getOptionalValue(),
                        List.of(),
                        ""));
    }

    /** What is not filled in at all. */
    Set<Objection> lacking() {
        var lacking = EnumSet.noneOf(Objection.class);
        if (trainers.isEmpty()) {
            lacking.add(Objection.NO_TRAINER);
        }
        if (place.getValue().isBlank()) {
            lacking.add(Objection.NO_PLACE);
        }
        if (seats.isEmpty()) {
            lacking.add(Objection.SEATS_OUT_OF_BOUNDS);
        }
        return lacking;
    }

    /** Says beside each field what is wrong with it. */
    void mark(Collection<Objection> objections) {
        mark(Objection.NO_TRAINER, objections, trainers::setErrorMessage, trainers::setInvalid);
        mark(Objection.NO_PLACE, objections, place::setErrorMessage, place::setInvalid);
        seats.setErrorMessage(seatsAsked);
        seats.setInvalid(objections.contains(Objection.SEATS_OUT_OF_BOUNDS));
        mark(Objection.DEADLINE_AFTER_START, objections, enrolUntil::setErrorMessage, enrolUntil::setInvalid);
        if (objections.contains(Objection.DEADLINE_IN_THE_PAST)) {
            mark(Objection.DEADLINE_IN_THE_PAST, objections, enrolUntil::setErrorMessage, enrolUntil::setInvalid);
        }
        mark(Objection.DECISION_AFTER_START, objections, decideBy::setErrorMessage, decideBy::setInvalid);
        if (objections.contains(Objection.DECISION_IN_THE_PAST)) {
            mark(Objection.DECISION_IN_THE_PAST, objections, decideBy::setErrorMessage, decideBy::setInvalid);
        }
        if (decideBy.isEmpty()) {
            decideBy.setErrorMessage(DutchInput.complaint(decideBy, getTranslation("edition-fields.day-missing")));
            decideBy.setInvalid(true);
        }
        if (enrolUntil.isEmpty()) {
            enrolUntil.setErrorMessage(DutchInput.complaint(enrolUntil, getTranslation("edition-fields.day-missing")));
            enrolUntil.setInvalid(true);
        }
    }

    void markSeatsTaken(int taken) {
        seats.setErrorMessage(getTranslation("edition-fields.seats.taken", taken));
        seats.setInvalid(true);
    }

    List<PersonFacts> known() {
        return known;
    }

    int seats() {
        return seats.getOptionalValue().orElse(0);
    }

    String place() {
        return place.getValue().strip();
    }

    /** What a session of it asks for that all come to. */
    SessionNeeds needs(SessionTime time) {
        return new SessionNeeds(time, chosen(), place());
    }

    List<PersonId> chosen() {
        return trainers.chosen();
    }

    private void mark(
            Objection objection, Collection<Objection> objections, Consumer<String> words, Consumer<Boolean> invalid) {
        words.accept(getTranslation(objection.key()));
        invalid.accept(objections.contains(objection));
    }
}
