package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.guides.Guides;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.points.MembershipFacts;
import nl.leervink.points.Memberships;
import nl.leervink.points.NotKept;
import nl.leervink.points.Registration;
import nl.leervink.points.RegistrationDeed;
import nl.leervink.points.StateResult;
import nl.leervink.points.UnkeptNumber;
import nl.leervink.points.UnkeptNumbers;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.RegisterFacts;
import nl.leervink.registers.RegisterNames;
import nl.leervink.registers.Registers;
import nl.leervink.security.Access;
import nl.leervink.security.PersonRow;
import nl.leervink.security.Trainers;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.MailTo;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.RegistrationFields;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** Someone's registrations: the office mends a number, a chamber or a day here, and sees who changed what before. */
@Route("bureau/personen/:person/registraties")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/points.css")
@StyleSheet("context://css/office.css")
class RegistrationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String REGISTER = "register";

    private final Access access;
    private final Memberships memberships;
    private final UnkeptNumbers unkept;
    private final Registers registers;
    private final Guides guides;
    private final Trainers trainers;
    private final PersonId me;
    private String title = "";

    RegistrationsView(
            Access access,
            Memberships memberships,
            UnkeptNumbers unkept,
            Registers registers,
            Guides guides,
            Trainers trainers,
            SignedIn signedIn) {
        this.unkept = unkept;
        this.access = access;
        this.memberships = memberships;
        this.registers = registers;
        this.guides = guides;
        this.trainers = trainers;
        this.me = signedIn.person();
        getContent().addClassName("stack");
    }

    /** Where someone's registrations are mended. */
    static String address(PersonId person) {
        return "/bureau/personen/" + person.value() + "/registraties";
    }

    /** As above, with room to state one in this register. */
    static String address(PersonId person, RegisterCode register) {
        return address(person) + "?" + REGISTER + "=" + register;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = AddressPart.id(event.getRouteParameters(), "person", PersonId::new)
                .flatMap(access::person)
                .map(PersonRow::person)
                .orElseThrow(NotFoundException::new);
        show(person, event.getLocation().getQueryParameters().getSingleParameter(REGISTER));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(PersonFacts person, Optional<String> wanted) {
        title = getTranslation("registrations.of", person.name().full());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title, getTranslation("registrations.lead"))
                                .withEyebrow(new Anchor(
                                        "/bureau/personen?" + PersonsView.PERSON + "="
                                                + person.id().value(),
                                        person.name().full())),
                        ask(person));
        var names = registers.names();
        unkept.of(person.id()).forEach(number -> getContent().add(notice(number, names)));
        var all = registers.all();
        var theirs = memberships.ofParticipant(person.id());
        if (theirs.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("registrations.none")));
        }
        theirs.forEach(each -> register(all, each.register().value())
                .ifPresent(register -> getContent().add(registration(person, register, each, names))));
        getContent().add(another(person, all, theirs, wanted));
        if (isGuide(person.id())) {
            getContent().add(new GuideRoles(person.id(), guides, H2::new));
        }
        trail(person.id(), names);
    }

    /** Whether they train, or are entered as somebody who may sign. */
    private boolean isGuide(PersonId person) {
        return trainers.all().stream().anyMatch(one -> one.id().equals(person))
                || !guides.rolesOf(person).isEmpty();
    }

    /** What came with an enrolment and could not be kept: to be asked or mended. */
    private Paragraph notice(UnkeptNumber number, RegisterNames names) {
        var stated = number.chamber()
                .flatMap(names::chamber)
                .map(chamber -> number.register() + " " + number.number() + " · " + chamber)
                .orElseGet(() -> number.register() + " " + number.number());
        var notice = new Paragraph(getTranslation(
                "registrations.unkept",
                stated,
                Spelling.moment(number.statedAt()),
                getTranslation(words(number.why()))));
        notice.addClassNames("notice", Tone.ATTENTION.style());
        return notice;
    }

    /** Why a number was not kept, in the office's words. */
    static String words(NotKept why) {
        return switch (why) {
            case NO_NUMBER -> "registrations.unkept-no-number";
            case OF_SOMEONE_ELSE -> "registrations.unkept-of-someone-else";
            case HAS_ANOTHER -> "registrations.unkept-has-another";
            case NO_SUCH_CHAMBER -> "registrations.unkept-no-such-chamber";
        };
    }

    private Paragraph ask(PersonFacts person) {
        return new Paragraph(
                new Span(getTranslation("registrations.ask") + " "),
                new Anchor(MailTo.of(person.email()), person.email().value()));
    }

    private Section registration(
            PersonFacts person, RegisterFacts register, MembershipFacts known, RegisterNames names) {
        return card(
                getTranslation(
                        "registrations.registration",
                        known.profile()
                                .flatMap(names::chamber)
                                .map(chamber -> register.name() + " · " + chamber)
                                .orElse(register.name()),
                        known.number()),
                fields(person, register, Optional.of(known), told -> memberships.correct(known, told, me)));
    }

    private Section another(
            PersonFacts person, List<RegisterFacts> all, List<MembershipFacts> theirs, Optional<String> wanted) {
        var room = new Div();
        var choice = new Select<RegisterFacts>();
        choice.setLabel(getTranslation("my-data.register"));
        choice.setPlaceholder(getTranslation("my-data.choose-register"));
        choice.setItems(all);
        choice.setItemLabelGenerator(register -> register.name() + " (" + register.code() + ")");
        choice.addValueChangeListener(chosen -> {
            room.removeAll();
            room.add(fields(
                    person, chosen.getValue(), Optional.empty(), told -> memberships.stateFor(person.id(), told, me)));
        });
        wanted.flatMap(code -> register(all, code))
                .filter(register ->
                        theirs.stream().noneMatch(known -> known.register().equals(register.code())))
                .ifPresent(choice::setValue);
        return card(getTranslation("my-data.another"), choice, room);
    }

    private RegistrationFields fields(
            PersonFacts person,
            RegisterFacts register,
            Optional<MembershipFacts> known,
            Function<Registration, StateResult> keep) {
        return new RegistrationFields(
                RegistrationFields.By.OFFICE,
                register,
                registers.chambersOf(register.code()),
                known,
                keep,
                () -> show(person, Optional.empty()));
    }

    private void trail(PersonId person, RegisterNames names) {
        var deeds = memberships.trail(person);
        if (deeds.isEmpty()) {
            return;
        }
        var list = new OrderedList();
        list.addClassName("timeline");
        deeds.forEach(deed -> list.add(line(deed, names)));
        var section = new Section(new H2(getTranslation("registrations.trail")), list);
        section.addClassName("stack");
        getContent().add(section);
    }

    private ListItem line(RegistrationDeed deed, RegisterNames names) {
        var who = deed.who().isEmpty() ? getTranslation("registrations.with-enrolment") : deed.who();
        var what = new Span(getTranslation(deed.kind().key(), who, deed.register(), deed.number()));
        var details = Stream.of(
                        deed.chamber().flatMap(names::chamber),
                        deed.since().map(day -> getTranslation("registrations.since", Spelling.day(day))),
                        deed.until().map(day -> getTranslation("registrations.until", Spelling.day(day))),
                        Optional.of(Spelling.moment(deed.at())))
                .flatMap(Optional::stream)
                .toList();
        var soft = new Span(String.join(" · ", details));
        soft.addClassName("soft");
        var line = new Div(what, soft);
        line.addClassName("edition-line");
        return new ListItem(line);
    }

    private static Optional<RegisterFacts> register(List<RegisterFacts> known, String code) {
        return known.stream()
                .filter(register -> register.code().value().equalsIgnoreCase(code))
                .findFirst();
    }

    private static Section card(String title, Component... parts) {
        var card = new Section(new H2(title));
        card.addClassNames("card", "stack");
        card.add(parts);
        return card;
    }
}
