package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonName;

/** The name and address of someone the office lets in, with the errors beside the fields. */
class NewPersonFields extends Composite<Div> {

    private final TextField given = new TextField(getTranslation("person.given"));
    private final TextField particle = new TextField(getTranslation("person.particle"));
    private final TextField family = new TextField(getTranslation("person.family"));
    private final EmailField email = new EmailField(getTranslation("person.email"));

    /** Who was filled in. */
    record Someone(PersonName name, EmailAddress email) {}

    NewPersonFields() {
        for (var name : new TextField[] {given, particle, family}) {
            name.setMaxLength(PersonName.LONGEST_PART);
            name.setManualValidation(true);
            name.addValueChangeListener(_ -> name.setInvalid(false));
        }
        email.setManualValidation(true);
        email.addValueChangeListener(_ -> email.setInvalid(false));
        given.setRequiredIndicatorVisible(true);
        family.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        given.setErrorMessage(getTranslation("person.given.missing"));
        family.setErrorMessage(getTranslation("person.family.missing"));
        email.setErrorMessage(getTranslation("person.email.invalid"));
        email.setHelperText(getTranslation("persons.email.hint"));
        email.addClassName("is-wide");
        getContent().addClassName("name-grid");
        getContent().add(given, particle, family, email);
    }

    /** Who it is; empty if something is missing, which is then said beside its field. */
    Optional<Someone> filledIn() {
        var address = EmailAddress.parse(email.getValue());
        given.setInvalid(isNoName(given));
        particle.setInvalid(particle.getValue().length() > PersonName.LONGEST_PART);
        family.setInvalid(isNoName(family));
        email.setInvalid(address.isEmpty());
        return PersonName.parse(given.getValue(), particle.getValue(), family.getValue())
                .flatMap(name -> address.map(known -> new Someone(name, known)));
    }

    private static boolean isNoName(TextField field) {
        return PersonName.parse(field.getValue(), "", field.getValue()).isEmpty();
    }
}
