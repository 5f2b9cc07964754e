package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonFacts;
import nl.leervink.ui.parts.PersonFields;
import nl.leervink.ui.parts.Typed;

/** Several members of staff at once, of one of the organisations a contact acts for. */
class StaffFields extends Composite<Div> {

    private static final int MOST = 50;

    private final Select<OrganisationFacts> organisation = new Select<>();
    private final Div rows = new Div();
    private final Paragraph twice = new Paragraph(getTranslation("enrol.staff.twice"));
    private final Button another = new Button(getTranslation("enrol.staff.another"), new Icon(VaadinIcon.PLUS));
    private final Function<Typed, RegisterNumberFields> numbers;
    private final Typed typed;
    private final List<Member> members = new ArrayList<>();

    StaffFields(List<OrganisationFacts> organisations, Function<Typed, RegisterNumberFields> numbers, Typed typed) {
        this.numbers = numbers;
        this.typed = typed.part("members");
        organisation.setLabel(getTranslation("enrol.organisation"));
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(OrganisationFacts::name);
        typed.keep("organisation", OrganisationFacts.class, organisation);
        if (organisation.getOptionalValue().filter(organisations::contains).isEmpty()) {
            organisations.stream().findFirst().ifPresent(organisation::setValue);
        }
        another.addClickListener(_ -> addMember().person.focus());
        twice.addClassName("problem");
        twice.setVisible(false);
        getContent().addClassName("form-part");
        getContent().add(organisation, rows, twice, another);
        this.typed.parts().forEach(this::add);
        if (members.isEmpty()) {
            addMember();
        }
    }

    boolean hasOrganisations() {
        return organisation.getValue() != null;
    }

    OrganisationId organisation() {
        return organisation.getValue().id();
    }

    /** Marks what is wrong; whether nothing is. */
    boolean check() {
        var allKnown = members.stream().map(Member::check).reduce(true, Boolean::logicalAnd);
        var addresses = new HashSet<>();
        var someoneTwice = members.stream()
                .flatMap(member -> member.person.email().stream())
                .anyMatch(email -> !addresses.add(email));
        twice.setVisible(someoneTwice);
        return allKnown && !someoneTwice;
    }

    /** Says beside each of these whose name on record is another than was typed. */
    void tellOnRecord(List<PersonFacts> known) {
        known.forEach(one -> members.stream()
                .filter(member -> member.person.email().equals(Optional.of(one.email())))
                .forEach(member -> member.person.tellOnRecord(one.name())));
    }

    List<NewParticipant> participants() {
        return members.stream().map(Member::participant).toList();
    }

    /** Each with what their register makes of it, a line each. */
    List<String> summary() {
        return members.stream().flatMap(Member::summary).toList();
    }

    private Member addMember() {
        return add(UUID.randomUUID().toString());
    }

    private Member add(String name) {
        var member = new Member(typed.part(name));
        members.add(member);
        rows.add(member.row);
        arrange();
        return member;
    }

    private void arrange() {
        members.forEach(member -> member.remove.setVisible(members.size() > 1));
        another.setEnabled(members.size() < MOST);
    }

    private final class Member {

        private final PersonFields person;
        private final RegisterNumberFields known;
        private final Button remove = new Button(getTranslation("enrol.staff.remove"));
        private final Div row;

        Member(Typed own) {
            person = own.keep(new PersonFields());
            known = numbers.apply(own.part("numbers"));
            row = new Div(person, known, remove);
            row.addClassName("member");
            remove.addClickListener(_ -> {
                own.forget();
                members.remove(this);
                rows.remove(row);
                arrange();
            });
        }

        boolean check() {
            var isNumbered = known.check();
            return person.check() && isNumbered;
        }

        Stream<String> summary() {
            var who = participant();
            return Stream.concat(
                    Stream.of(who.name() + " · " + who.email()),
                    known.summary().stream().map(line -> who.name() + ": " + line));
        }

        NewParticipant participant() {
            return new NewParticipant(
                    person.name().orElseThrow(), person.email().orElseThrow(), Optional.empty(), known.stated());
        }
    }
}
