package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.Planning;
import nl.leervink.planning.SessionNeeds;
import nl.leervink.planning.SessionTime;

/** How many may come to one part of a day, and who gives it where, if that is told of it alone. */
class DayPartFields extends Composite<Div> {

    private final List<PersonFacts> known;
    private final IntegerField seats = new IntegerField(getTranslation("part-fields.seats"));
    private final ComboBox<PersonFacts> trainer = new ComboBox<>(getTranslation("part-fields.trainer"));
    private final TextField place = new TextField(getTranslation("part-fields.place"));

    DayPartFields(List<PersonFacts> known, Runnable whenBooked) {
        this.known = known;
        seats.setMin(1);
        seats.setStepButtonsVisible(true);
        seats.setManualValidation(true);
        seats.addValueChangeListener(_ -> seats.setInvalid(false));
        trainer.setItems(known);
        trainer.setItemLabelGenerator(one -> one.name().full());
        trainer.setClearButtonVisible(true);
        trainer.setManualValidation(true);
        trainer.setPlaceholder(getTranslation("part-fields.trainer.all"));
        trainer.addValueChangeListener(_ -> {
            trainer.setInvalid(false);
            whenBooked.run();
        });
        place.setPlaceholder(getTranslation("part-fields.place.same"));
        place.setMaxLength(Planning.LONGEST_PLACE);
        place.addValueChangeListener(_ -> whenBooked.run());
        getContent().addClassName("form-grid");
        getContent().add(seats, trainer, place);
    }

    void set(int howMany, Optional<PersonId> by, Optional<String> where) {
        seats.setValue(howMany);
        known.stream()
                .filter(one -> by.filter(one.id()::equals).isPresent())
                .findFirst()
                .ifPresent(trainer::setValue);
        where.ifPresent(place::setValue);
    }

    int seats() {
        return seats.getOptionalValue().orElse(0);
    }

    Optional<PersonId> trainer() {
        return trainer.getOptionalValue().map(PersonFacts::id);
    }

    Optional<String> place() {
        return Optional.of(place.getValue().strip()).filter(words -> !words.isEmpty());
    }

    /** What it asks for at a time: what it does not tell of itself alone is as its edition has it. */
    SessionNeeds needs(SessionTime time, EditionFields edition) {
        return new SessionNeeds(
                time, trainer().map(List::of).orElseGet(edition::chosen), place().orElseGet(edition::place));
    }

    /** Says what of these objections is about this part. */
    void mark(Set<Objection> objections, Collection<PersonId> trainers) {
        seats.setErrorMessage(getTranslation(Objection.PARTS_WITH_TOO_FEW_SEATS.key()));
        seats.setInvalid(objections.contains(Objection.PARTS_WITH_TOO_FEW_SEATS));
        trainer.setErrorMessage(getTranslation(Objection.PART_OF_ANOTHER_TRAINER.key()));
        trainer.setInvalid(trainer().filter(one -> !trainers.contains(one)).isPresent());
    }

    void markSeatsTaken(int taken) {
        seats.setErrorMessage(getTranslation("part-fields.seats.taken", taken));
        seats.setInvalid(true);
    }
}
