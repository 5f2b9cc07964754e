package nl.leervink.ui.organisation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import nl.leervink.people.ContactWishes;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.Wishes;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.WishesFields;

/** What one wishes of the mails with certificates for one organisation. */
class WishesPanel extends Details {

    private final transient Wishes wishes;
    private final transient PersonId me;
    private final transient OrganisationFacts organisation;
    private final WishesFields fields;

    WishesPanel(OrganisationFacts organisation, ContactWishes stated, Wishes wishes, PersonId me) {
        this.wishes = wishes;
        this.me = me;
        this.organisation = organisation;
        fields = new WishesFields(stated);
        var content = new Div(fields, new Button(getTranslation("wishes.save"), _ -> save()));
        content.addClassNames("stack", "form-part");
        setSummaryText(organisation.name());
        add(content);
    }

    private void save() {
        fields.check().ifPresent(wished -> {
            if (wishes.state(me, organisation.id(), wished)) {
                Toast.done(getTranslation("wishes.saved"));
            } else {
                Toast.failed(getTranslation("wishes.not-yours"));
            }
        });
    }
}
