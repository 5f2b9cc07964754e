package nl.leervink.ui.participant;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.PersonalAgenda;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.points.MembershipFacts;
import nl.leervink.points.Memberships;
import nl.leervink.points.RemoveResult;
import nl.leervink.registers.RegisterFacts;
import nl.leervink.registers.Registers;
import nl.leervink.retention.MyTexts;
import nl.leervink.retention.RetentionTerm;
import nl.leervink.ui.parts.AgendaPart;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.RegistrationFields;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.shell.SignedIn;

/** My data: who I am here, and my numbers in the registers. */
@Route("mijn/gegevens")
@RolesAllowed(Role.PARTICIPANT)
@Menu(title = "my-data.title", order = 15, icon = "vaadin:user-card")
@StyleSheet("context://css/points.css")
class MyDataView extends Composite<Div> implements HasDynamicTitle {

    private final Registers registers;
    private final Memberships memberships;
    private final Section registrations = new Section();
    private final PersonId me;

    MyDataView(
            People people,
            Organisations organisations,
            Registers registers,
            Memberships memberships,
            PersonalAgenda agenda,
            MyTexts texts,
            RetentionTerm term,
            PortalAddress portal,
            SignedIn signedIn) {
        this.registers = registers;
        this.memberships = memberships;
        this.me = signedIn.person();
        var person = people.myself(me);
        var facts = new Facts()
                .fact(getTranslation("my-data.name"), person.name().full())
                .fact(getTranslation("my-data.email"), person.email().value());
        var employers = organisations.mine(me);
        if (!employers.isEmpty()) {
            facts.fact(
                    getTranslation("my-data.employers"),
                    employers.stream().map(OrganisationFacts::name).collect(joining(", ")));
        }
        getContent()
                .add(
                        new PageHeader(getTranslation("my-data.title"), getTranslation("my-data.lead")),
                        section(
                                getTranslation("my-data.who"),
                                facts,
                                new Paragraph(getTranslation("my-data.change-by-office")),
                                new Anchor("wachtwoord-vergeten", getTranslation("my-data.password"))),
                        registrations,
                        new AgendaPart(agenda, portal, me)
                                .with(new RouterLink(getTranslation("my-agenda.see"), MyAgendaView.class)));
        var written = texts.mine(me);
        if (!written.isEmpty()) {
            getContent().add(new MyTextsPanel(written, texts, me, term));
        }
        registrations.addClassName("card");
        showRegistrations();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("my-data.title");
    }

    /** My registrations as we know them, and room for one more. */
    private void showRegistrations() {
        registrations.removeAll();
        registrations.add(
                new H2(getTranslation("my-data.numbers")), new Paragraph(getTranslation("my-data.numbers-why")));
        var known = registers.all();
        memberships
                .mine(me)
                .forEach(membership -> known.stream()
                        .filter(register -> register.code().equals(membership.register()))
                        .forEach(register -> registrations.add(registration(register, membership))));
        registrations.add(another(known));
    }

    private Div registration(RegisterFacts register, MembershipFacts known) {
        var remove = new Button(
                getTranslation("my-data.remove"),
                _ -> Confirm.ask(
                        getTranslation("my-data.remove-title", register.code().value(), known.number()),
                        getTranslation("my-data.remove-text"),
                        getTranslation("my-data.remove"),
                        () -> remove(known)));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var fields = new RegistrationFields(
                RegistrationFields.By.THEMSELVES,
                register,
                registers.chambersOf(register.code()),
                Optional.of(known),
                stated -> memberships.change(me, known, stated),
                this::showRegistrations);
        var part = new Div(
                new H3(known.profile()
                        .flatMap(registers.names()::chamber)
                        .map(chamber -> register.name() + " · " + chamber)
                        .orElse(register.name())),
                fields,
                remove);
        part.addClassNames("stack", "registration-known");
        return part;
    }

    private Div another(List<RegisterFacts> known) {
        var room = new Div();
        room.addClassName("stack");
        var choice = new Select<RegisterFacts>();
        choice.setLabel(getTranslation("my-data.register"));
        choice.setId("another-register");
        choice.setPlaceholder(getTranslation("my-data.choose-register"));
        choice.setItems(known);
        choice.setItemLabelGenerator(register -> register.name() + " (" + register.code() + ")");
        choice.addValueChangeListener(chosen -> {
            room.removeAll();
            room.add(new RegistrationFields(
                    RegistrationFields.By.THEMSELVES,
                    chosen.getValue(),
                    registers.chambersOf(chosen.getValue().code()),
                    Optional.empty(),
                    stated -> memberships.state(me, stated),
                    this::showRegistrations));
        });
        var part = new Div(new H3(getTranslation("my-data.another")), choice, room);
        part.addClassName("stack");
        return part;
    }

    private void remove(MembershipFacts known) {
        switch (memberships.remove(me, known.id())) {
            case RemoveResult.Removed() -> {
                Toast.done(getTranslation("my-data.removed"));
                showRegistrations();
            }
            case RemoveResult.HasBookings() -> Toast.failed(getTranslation("my-data.has-bookings"));
            case RemoveResult.NotYours() -> Toast.failed(getTranslation("my-data.gone"));
        }
    }

    private static Section section(String title, Component... parts) {
        var section = new Section(new H2(title));
        section.add(parts);
        section.addClassName("card");
        return section;
    }
}
