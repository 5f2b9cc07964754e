package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.people.ContactWishes;
import nl.leervink.people.CopyAddresses;
import nl.leervink.people.SendingMoment;

/** What a contact wishes of the mails with certificates, with the errors beside the fields. */
public class WishesFields extends Composite<Div> {

    private final Checkbox mailed = new Checkbox(getTranslation("wishes.mailed"));
    private final RadioButtonGroup<SendingMoment> moment = new RadioButtonGroup<>(getTranslation("wishes.moment"));
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>(getTranslation("wishes.language"));
    private final TextArea copies = new TextArea(getTranslation("wishes.copies"));

    public WishesFields(ContactWishes wishes) {
        mailed.setHelperText(getTranslation("wishes.mailed.help"));
        moment.setItems(SendingMoment.values());
        moment.setItemLabelGenerator(each -> getTranslation(each.key()));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> getTranslation(each.key()));
        copies.setHelperText(getTranslation("wishes.copies.help", ContactWishes.MOST_COPIES));
        copies.setMaxLength(1500);
        copies.setManualValidation(true);
        copies.setWidthFull();
        copies.addValueChangeListener(_ -> copies.setInvalid(false));
        mailed.addValueChangeListener(change -> show(change.getValue()));
        mailed.setValue(wishes.mailed());
        moment.setValue(wishes.moment());
        language.setValue(wishes.language());
        copies.setValue(wishes.copies().stream().map(EmailAddress::value).collect(Collectors.joining("\n")));
        show(wishes.mailed());
        getContent().addClassNames("stack", "form-part");
        getContent().add(mailed, moment, language, copies);
    }

    /** What is wished; empty, and marked, if a copy has no address to go to. */
    public Optional<ContactWishes> check() {
        return switch (CopyAddresses.parse(copies.getValue())) {
            case CopyAddresses.Read(var addresses) ->
                Optional.of(new ContactWishes(language.getValue(), moment.getValue(), mailed.getValue(), addresses));
            case CopyAddresses.NoAddress(var typed) -> refuse(getTranslation("wishes.no-address", typed));
            case CopyAddresses.TooMany _ -> refuse(getTranslation("wishes.too-many", ContactWishes.MOST_COPIES));
        };
    }

    private Optional<ContactWishes> refuse(String why) {
        copies.setErrorMessage(why);
        copies.setInvalid(true);
        copies.focus();
        return Optional.empty();
    }

    private void show(boolean byMail) {
        moment.setVisible(byMail);
        language.setVisible(byMail);
        copies.setVisible(byMail);
    }
}
