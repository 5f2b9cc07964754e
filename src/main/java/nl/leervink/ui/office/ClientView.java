package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.kernel.Role;
import nl.leervink.people.Clientele;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.Wishes;
import nl.leervink.security.Access;
import nl.leervink.security.Contacts;
import nl.leervink.security.PersonRow;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.ApprovalWish;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.OnceDialog;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.PersonFields;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.WishesFields;

/** One organisation: who acts for it, and whom it sends. */
@Route("bureau/organisaties/:organisation")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class ClientView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Clientele clientele;
    private final Contacts contacts;
    private final Access access;
    private final Wishes wishes;
    private final Paragraph unanswered = new Paragraph(getTranslation("wishes.approval.nobody"));
    private String title = "";

    ClientView(Clientele clientele, Contacts contacts, Access access, Wishes wishes) {
        this.wishes = wishes;
        this.clientele = clientele;
        this.contacts = contacts;
        this.access = access;
        unanswered.addClassName("problem");
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "organisation", OrganisationId::new)
                .flatMap(clientele::organisation)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showAgain(OrganisationFacts before) {
        show(clientele.organisation(before.id()).orElseThrow());
    }

    private void show(OrganisationFacts organisation) {
        title = organisation.name();
        unanswered.setVisible(organisation.approvesEnrolments()
                && contacts.of(organisation.id()).isEmpty());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(organisation.name())
                                .withEyebrow(
                                        new RouterLink(getTranslation("organisations.title"), OrganisationsView.class)),
                        contacts(organisation),
                        appointing(organisation),
                        section(
                                getTranslation("wishes.approval.title"),
                                new ApprovalWish(
                                        organisation,
                                        getTranslation("wishes.approval.of", organisation.name()),
                                        wished -> wishApproval(organisation, wished)),
                                unanswered),
                        staff(organisation.id()));
    }

    private Section contacts(OrganisationFacts organisation) {
        var appointed = contacts.of(organisation.id());
        if (appointed.isEmpty()) {
            return section(
                    getTranslation("client.contacts"),
                    new EmptyState(getTranslation("client.no-contacts"), getTranslation("client.no-contacts.hint")));
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        appointed.forEach(contact -> list.add(line(organisation, contact)));
        return section(getTranslation("client.contacts"), list);
    }

    private ListItem line(OrganisationFacts organisation, PersonRow contact) {
        var name = new Anchor(
                "/bureau/personen?" + PersonsView.PERSON + "="
                        + contact.person().id().value(),
                contact.person().name().full());
        var email = new Span(contact.person().email().value());
        email.addClassName("soft");
        var who = new Div(name, email);
        who.addClassName("edition-line");
        var dismiss = new Button(getTranslation("client.dismiss"), _ -> ask(organisation, contact));
        dismiss.setAriaLabel(getTranslation("client.dismiss") + ": "
                + contact.person().name().full());
        var mails = new Button(getTranslation("wishes.button"), _ -> askWishes(organisation, contact.person()));
        mails.setAriaLabel(
                getTranslation("wishes.button") + ": " + contact.person().name().full());
        var end = new Div(new Badge(contact.state(), PersonDetail.tone(contact.state())), mails, dismiss);
        end.addClassName("row");
        return new ListItem(who, end);
    }

    private void ask(OrganisationFacts organisation, PersonRow contact) {
        var name = contact.person().name().full();
        Confirm.askToRemove(
                getTranslation("client.dismiss.question"),
                getTranslation("client.dismiss.consequence", name, organisation.name()),
                getTranslation("client.dismiss"),
                () -> {
                    if (contacts.dismiss(organisation.id(), contact.person().id())) {
                        Toast.done(getTranslation("client.dismissed", name, organisation.name()));
                    } else {
                        Toast.failed(getTranslation("client.no-contact-any-more", name));
                    }
                    showAgain(organisation);
                });
    }

    private void askWishes(OrganisationFacts organisation, PersonFacts contact) {
        wishes.of(contact.id(), organisation.id()).ifPresent(stated -> {
            var name = contact.name().full();
            var fields = new WishesFields(stated);
            var dialog = new OnceDialog(getTranslation("wishes.of", name));
            dialog.add(fields);
            dialog.setWidth("34rem");
            var save = new Button(
                    getTranslation("wishes.save"),
                    _ -> fields.check().ifPresent(wished -> {
                        dialog.close();
                        if (wishes.stateFor(contact.id(), organisation.id(), wished)) {
                            Toast.done(getTranslation("wishes.saved"));
                        } else {
                            Toast.failed(getTranslation("client.no-contact-any-more", name));
                        }
                    }));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            dialog.getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> dialog.close()), save);
            dialog.open();
        });
    }

    private boolean wishApproval(OrganisationFacts organisation, boolean wished) {
        clientele.wishApproval(organisation.id(), wished);
        unanswered.setVisible(wished && contacts.of(organisation.id()).isEmpty());
        return true;
    }

    private Section appointing(OrganisationFacts organisation) {
        var person = new PersonFields().withHint(getTranslation("persons.email.hint"));
        var appoint = new Button(getTranslation("client.appoint"), _ -> appoint(organisation, person));
        appoint.addThemeVariants(ButtonVariant.PRIMARY);
        return section(
                getTranslation("client.new-contact"),
                new Paragraph(getTranslation("client.new-contact.may", organisation.name())),
                person,
                appoint);
    }

    private void appoint(OrganisationFacts organisation, PersonFields person) {
        if (!person.check()) {
            return;
        }
        var result = contacts.appoint(
                organisation.id(), person.name().orElseThrow(), person.email().orElseThrow());
        var name = access.person(result.person()).orElseThrow().person().name();
        InvitedToast.show(result, name.full(), this);
        showAgain(organisation);
    }

    private Section staff(OrganisationId organisation) {
        var count = clientele.countStaff(organisation);
        if (count == 0) {
            return section(
                    getTranslation("client.staff"),
                    new EmptyState(getTranslation("client.no-staff"), getTranslation("client.no-staff.hint")));
        }
        var grid = new PagedGrid<PersonFacts>();
        grid.addColumn(LitRenderer.<PersonFacts>of(
                                "<span class='edition-line'><span>${item.name}</span><span class='soft'>${item.email}</span></span>")
                        .withProperty("name", person -> person.name().sorted())
                        .withProperty("email", person -> person.email().value()))
                .setHeader(getTranslation("client.staff.known", count));
        grid.show(
                count, page -> clientele.staff(organisation, page).stream(), () -> clientele.countStaff(organisation));
        return section(getTranslation("client.staff"), grid);
    }

    private static Section section(String heading, Component... content) {
        var section = new Section(new H2(heading));
        section.add(content);
        section.addClassName("stack");
        return section;
    }
}
