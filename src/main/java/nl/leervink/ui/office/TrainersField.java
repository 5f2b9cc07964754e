package nl.leervink.ui.office;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.List;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.ui.parts.DutchInput;

/** Who trains, among those one can choose from. */
class TrainersField extends MultiSelectComboBox<PersonFacts> {

    private final List<PersonFacts> known;

    TrainersField(List<PersonFacts> known) {
        this.known = known;
        setLabel(getTranslation("edition-fields.trainers"));
        DutchInput.inWords(this);
        setItems(known);
        setItemLabelGenerator(trainer -> trainer.name().full());
        setManualValidation(true);
        addValueChangeListener(_ -> setInvalid(false));
    }

    void choose(Collection<PersonId> trainers) {
        setValue(known.stream()
                .filter(trainer -> trainers.contains(trainer.id()))
                .toList());
    }

    List<PersonId> chosen() {
        return getValue().stream().map(PersonFacts::id).toList();
    }
}
