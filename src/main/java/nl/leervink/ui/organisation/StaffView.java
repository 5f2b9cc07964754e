package nl.leervink.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.kernel.Role;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonFacts;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** The staff of the organisations a contact acts for. */
@Route("organisatie/medewerkers")
@Menu(title = "staff.title", order = 31, icon = "vaadin:users")
@RolesAllowed(Role.CONTACT)
class StaffView extends Composite<Div> implements HasDynamicTitle {

    StaffView(Organisations organisations, SignedIn signedIn) {
        getContent()
                .add(new PageHeader(getTranslation("staff.title"), getTranslation("staff.lead"))
                        .withActions(new Anchor("/cursussen", getTranslation("organisation.enrol"))));
        organisations.actedForBy(signedIn.person()).forEach(organisation -> {
            var section = new Section(new H2(organisation.name()));
            var staff = organisations.staff(organisation.id(), signedIn.person());
            if (staff.isEmpty()) {
                section.add(new EmptyState(getTranslation("staff.empty"), getTranslation("staff.empty.why")));
            } else {
                var list = new UnorderedList();
                staff.forEach(person -> list.add(line(person)));
                section.add(list);
            }
            section.addClassName("stack");
            getContent().add(section);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.title");
    }

    private static ListItem line(PersonFacts person) {
        return new ListItem(person.name().sorted() + " · " + person.email());
    }
}
