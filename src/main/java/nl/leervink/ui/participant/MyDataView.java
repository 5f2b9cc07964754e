package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leervink.accreditation.MembershipFacts;
import nl.leervink.accreditation.Memberships;
import nl.leervink.accreditation.MyStanding;
import nl.leervink.accreditation.PlaceResult;
import nl.leervink.accreditation.RegisterCode;
import nl.leervink.accreditation.RegisterFacts;
import nl.leervink.accreditation.Registers;
import nl.leervink.accreditation.StateResult;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.shell.SignedIn;

/** My data: who I am here, and my numbers in the registers. */
@Route("mijn/gegevens")
@RolesAllowed(Role.PARTICIPANT)
@Menu(title = "my-data.title", order = 15, icon = "vaadin:user-card")
@StyleSheet("context://css/points.css")
class MyDataView extends Composite<Div> implements HasDynamicTitle {

    private static final int LONGEST_NUMBER = 40;

    private final Memberships memberships;
    private final MyStanding standing;
    private final PersonId me;

    MyDataView(People people, Registers registers, Memberships memberships, MyStanding standing, SignedIn signedIn) {
        this.memberships = memberships;
        this.standing = standing;
        this.me = signedIn.person();
        var person = people.myself(me);
        var facts = new Facts()
                .fact(getTranslation("my-data.name"), person.name().full())
                .fact(getTranslation("my-data.email"), person.email().value());
        getContent()
                .add(
                        new PageHeader(getTranslation("my-data.title"), getTranslation("my-data.lead")),
                        section(
                                getTranslation("my-data.who"),
                                facts,
                                new Paragraph(getTranslation("my-data.change-by-office")),
                                new Anchor("wachtwoord-vergeten", getTranslation("my-data.password"))),
                        numbers(registers));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("my-data.title");
    }

    private Section numbers(Registers registers) {
        Map<RegisterCode, MembershipFacts> mine =
                memberships.mine(me).stream().collect(Collectors.toMap(MembershipFacts::register, Function.identity()));
        var section = section(getTranslation("my-data.numbers"), new Paragraph(getTranslation("my-data.numbers-why")));
        registers.all().forEach(register -> {
            var known = Optional.ofNullable(mine.get(register.code()));
            section.add(number(register, known.map(MembershipFacts::number).orElse("")));
            known.flatMap(this::place).ifPresent(section::add);
        });
        return section;
    }

    private Div number(RegisterFacts register, String known) {
        var field = new TextField(getTranslation("my-data.number-of", register.numberLabel(), register.name()));
        field.setId("number-" + register.code());
        field.setValue(known);
        field.setMaxLength(LONGEST_NUMBER);
        field.setHelperText(
                register.numberPattern().isPresent()
                        ? getTranslation("my-data.number-as-registered")
                        : getTranslation("my-data.number-shape"));
        field.setManualValidation(true);
        field.setWidthFull();
        var save =
                new Button(getTranslation("my-data.save-number", register.code().value()));
        save.addClickListener(_ -> state(register.code(), field));
        var line = new Div(field, save);
        line.addClassNames("stack", "register-number");
        return line;
    }

    /** In which chamber one is and since when, as far as the register's rules hang on it. */
    private Optional<Component> place(MembershipFacts membership) {
        var chambers = standing.chambersOf(membership.register());
        return chambers.isEmpty() ? Optional.empty() : Optional.of(new PlaceFields(membership, chambers, this::place));
    }

    private PlaceResult place(RegisterCode register, String profile, Optional<LocalDate> since) {
        return memberships.place(me, register, profile, since);
    }

    private void state(RegisterCode register, TextField field) {
        field.setInvalid(false);
        switch (memberships.state(me, register, field.getValue())) {
            case StateResult.Stated _ -> Toast.done(getTranslation("my-data.number-kept"));
            case StateResult.NotANumber(var problem) -> refuse(field, getTranslation(problem.key()));
            case StateResult.AlreadyOfSomeoneElse _, StateResult.HasAnother _ ->
                refuse(field, getTranslation("my-data.number-of-other"));
        }
    }

    private static void refuse(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }

    private static Section section(String title, Component... parts) {
        var section = new Section(new H2(title));
        section.add(parts);
        section.addClassName("card");
        return section;
    }
}
