package nl.leervink.ui.visitor;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.enrolment.PartSeating;
import nl.leervink.enrolment.StatedNumber;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Shown;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.ui.parts.DayPartChoice;
import nl.leervink.ui.parts.PersonFields;
import nl.leervink.ui.parts.Typed;
import nl.leervink.ui.shell.SignedIn;

/** The first step of enrolling: who takes part, and on whose behalf. Differs by who sits at the screen. */
class EnrolWho extends Composite<Div> {

    private final SignedIn signedIn;
    private final RadioButtonGroup<Who> choice = new RadioButtonGroup<>(getTranslation("enrol.for-whom"));
    private final PersonFields visitor;
    private final EmployerFields employer;
    private final StaffFields staff;
    private final DayPartChoice parts;
    private final Paragraph privacy = new Paragraph(getTranslation("enrol.privacy"));
    private final Paragraph staffPrivacy = new Paragraph(getTranslation("enrol.privacy-staff"));

    /** For whom a contact enrols. */
    enum Who implements Shown {
        STAFF,
        ME
    }

    EnrolWho(
            SignedIn signedIn,
            Organisations organisations,
            Function<Typed, RegisterNumberFields> numbers,
            PartSeating seating,
            Typed typed) {
        this.parts = new DayPartChoice(seating);
        this.signedIn = signedIn;
        this.visitor = typed.part("visitor").keep(new PersonFields().aboutTheReader());
        this.employer = new EmployerFields(
                signedIn.isNobody() ? List.of() : organisations.mine(signedIn.person()),
                signedIn.isNobody() ? Set.of() : organisations.sendersOf(signedIn.person()),
                typed.part("employer"));
        this.staff = signedIn.is(Role.CONTACT)
                ? new StaffFields(organisations.actedForBy(signedIn.person()), numbers, typed.part("staff"))
                : new StaffFields(List.of(), numbers, typed.part("staff"));
        choice.setItems(Who.values());
        choice.setItemLabelGenerator(who -> getTranslation(who.key()));
        choice.setValue(staff.hasOrganisations() ? Who.STAFF : Who.ME);
        if (staff.hasOrganisations()) {
            typed.keep("who", Who.class, choice);
        }
        choice.addValueChangeListener(_ -> arrange());
        choice.setVisible(staff.hasOrganisations());
        getContent().addClassName("form-part");
        getContent().add(choice);
        if (signedIn.isNobody()) {
            getContent().add(visitor);
        }
        getContent().add(new H3(getTranslation("enrol.behalf.title")), employer, staff, parts);
        getContent().add(privacy, staffPrivacy);
        arrange();
    }

    /** Tells when another answer is given to the question who is enrolled. */
    void whenChosen(Runnable told) {
        choice.addValueChangeListener(_ -> told.run());
    }

    boolean isForStaff() {
        return choice.getValue() == Who.STAFF;
    }

    boolean isOnTheirOwnBehalf() {
        return !isForStaff() && !employer.isForAnOrganisation();
    }

    /** Marks what is wrong; whether nothing is. */
    boolean check() {
        if (isForStaff()) {
            return staff.check();
        }
        var partsChosen = parts.check();
        var visitorKnown = !signedIn.isNobody() || visitor.check();
        return employer.check() && visitorKnown && partsChosen;
    }

    DayPartChoice parts() {
        return parts;
    }

    /** What was chosen, a line each. */
    List<String> summary() {
        return Stream.concat(who().stream(), parts.summary().stream()).toList();
    }

    private List<String> who() {
        if (isForStaff()) {
            return staff.summary();
        }
        var myself = signedIn.isNobody()
                ? visitor.name().orElseThrow() + " · " + visitor.email().orElseThrow()
                : signedIn.name();
        if (employer.sender().isPresent()) {
            return List.of(
                    myself,
                    getTranslation(
                            "enrol.summary.organisation",
                            employer.sender().get().name()));
        }
        return employer.employer()
                .map(known -> List.of(
                        myself,
                        getTranslation("enrol.summary.organisation", known.organisation()),
                        getTranslation("enrol.summary.contact", known.contactName(), known.contactEmail())))
                .orElseGet(() -> List.of(myself, getTranslation("enrol.summary.private")));
    }

    EnrolResult enrol(Enrolling enrolling, EditionId edition, List<StatedNumber> numbers, IfFull ifFull) {
        if (isForStaff()) {
            var all = staff.participants().stream()
                    .map(one -> one.comingTo(parts.chosen()))
                    .toList();
            return enrolling.enrolStaff(edition, staff.organisation(), signedIn.person(), all, ifFull);
        }
        if (signedIn.isNobody()) {
            return enrolling.request(
                    edition,
                    new NewParticipant(
                            visitor.name().orElseThrow(),
                            visitor.email().orElseThrow(),
                            employer.employer(),
                            numbers,
                            parts.chosen()),
                    ifFull,
                    requireNonNull(VaadinRequest.getCurrent()).getRemoteAddr());
        }
        if (employer.sender().isPresent()) {
            return enrolling.enrolMyselfFor(
                    edition, signedIn.person(), employer.sender().get().id(), numbers, parts.chosen(), ifFull);
        }
        return enrolling.enrolMyself(edition, signedIn.person(), employer.employer(), numbers, parts.chosen(), ifFull);
    }

    /** Says beside each of these whose name on record is another than was typed. */
    void tellOnRecord(List<PersonFacts> known) {
        staff.tellOnRecord(known);
    }

    private void arrange() {
        privacy.setVisible(!isForStaff());
        staffPrivacy.setVisible(isForStaff());
        staff.setVisible(isForStaff());
        employer.setVisible(!isForStaff());
        parts.tellThatAnyWillDo(isForStaff());
    }
}
