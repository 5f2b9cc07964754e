package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonName;

/** The name and e-mail address of one person, with the errors beside the fields. */
public class PersonFields extends Composite<FormLayout> {

    private final TextField given = new TextField(getTranslation("person.given"));
    private final TextField particle = new TextField(getTranslation("person.particle"));
    private final TextField family = new TextField(getTranslation("person.family"));
    private final EmailField email = new EmailField(getTranslation("person.email"));
    private final Div onRecord = new Div();

    public PersonFields() {
        given.setRequiredIndicatorVisible(true);
        family.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        given.setMaxLength(PersonName.LONGEST_PART);
        particle.setMaxLength(PersonName.LONGEST_PART);
        family.setMaxLength(PersonName.LONGEST_PART);
        // Our own errors, when the step is left: the browser's would come while someone still types
        given.setManualValidation(true);
        particle.setManualValidation(true);
        family.setManualValidation(true);
        email.setManualValidation(true);
        for (var field : List.of(given, particle, family)) {
            field.addValueChangeListener(_ -> mended(field));
        }
        email.addValueChangeListener(_ -> mended(email));
        getContent().setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("32em", 3));
        getContent().add(given, particle, family);
        getContent().add(email, 3);
        getContent().add(onRecord, 3);
        onRecord.addClassName("form-part");
        onRecord.setVisible(false);
    }

    /** These fields are about the reader, whose browser may know the answers. */
    public PersonFields aboutTheReader() {
        given.setAutocomplete(Autocomplete.GIVEN_NAME);
        family.setAutocomplete(Autocomplete.FAMILY_NAME);
        email.setAutocomplete(Autocomplete.EMAIL);
        return this;
    }

    /** Marks what is wrong; whether nothing is. */
    public boolean check() {
        check(given, "person.given.missing");
        particle.setErrorMessage(getTranslation("person.no-name"));
        particle.setInvalid(!PersonName.mayBePart(particle.getValue()));
        check(family, "person.family.missing");
        var address = EmailAddress.parse(email.getValue());
        email.setErrorMessage(getTranslation("person.email.invalid"));
        email.setInvalid(address.isEmpty());
        return name().isPresent() && address.isPresent();
    }

    /** Says beside each part of the name that has one of these characters what is wrong with it. */
    public void mark(String characters, String words) {
        for (var field : List.of(given, particle, family)) {
            if (field.getValue().codePoints().anyMatch(one -> one != ' ' && characters.indexOf(one) >= 0)) {
                field.setErrorMessage(words);
                field.setInvalid(true);
            }
        }
    }

    public Optional<PersonName> name() {
        return PersonName.parse(given.getValue(), particle.getValue(), family.getValue());
    }

    public Optional<EmailAddress> email() {
        return EmailAddress.parse(email.getValue());
    }

    /** Says below the address what it is used for. */
    public PersonFields withHint(String hint) {
        email.setHelperText(hint);
        return this;
    }

    /** Says that we know this address by another name, which one click fills in. */
    public void tellOnRecord(PersonName known) {
        var words = new Paragraph(getTranslation("person.on-record", known.full()));
        words.addClassName("problem");
        words.getElement().setAttribute("role", "alert");
        onRecord.removeAll();
        onRecord.add(words, new Button(getTranslation("person.on-record.take", known.full()), _ -> take(known)));
        onRecord.setVisible(true);
    }

    private void take(PersonName known) {
        given.setValue(known.given());
        particle.setValue(known.particle());
        family.setValue(known.family());
        onRecord.setVisible(false);
    }

    private void mended(HasValidation field) {
        field.setInvalid(false);
        onRecord.setVisible(false);
    }

    /** Its fields with a name for each, for whoever keeps what is typed. */
    public Map<String, HasValue<?, String>> fields() {
        return Map.of("given", given, "particle", particle, "family", family, "email", email);
    }

    public void focus() {
        given.focus();
    }

    private void check(TextField field, String missing) {
        var isBlank = field.getValue().isBlank();
        field.setErrorMessage(getTranslation(isBlank ? missing : "person.no-name"));
        field.setInvalid(isBlank || !PersonName.mayBePart(field.getValue()));
    }
}
