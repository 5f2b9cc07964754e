package nl.leervink.intake;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.registers.Registers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through a list, some hundreds of rows at a time. A contact's list is held beside the staff of their own
 * organisations only: that somebody else has an account here is nothing they may find out by pasting addresses.
 */
@Component
class Previewing {

    static final int AT_A_TIME = 500;

    private final Organisations organisations;
    private final People people;
    private final Enrolments enrolments;
    private final Registers registers;

    Previewing(Organisations organisations, People people, Enrolments enrolments, Registers registers) {
        this.organisations = organisations;
        this.people = people;
        this.enrolments = enrolments;
        this.registers = registers;
    }

    /** Told how many rows were looked at. */
    interface Tally {
        void at(int done);
    }

    @Transactional(readOnly = true)
    public List<JudgedRow> judge(ListSender sender, List<ListedPerson> persons, Tally tally) {
        var knowledge = knowledge(sender);
        var judging = new Judging(persons);
        var rows = new ArrayList<JudgedRow>(persons.size());
        for (var from = 0; from < persons.size(); from += AT_A_TIME) {
            var some = persons.subList(from, Math.min(persons.size(), from + AT_A_TIME));
            if (sender.finds().isEmpty()) {
                knowledge.learn(people.withEmails(some.stream()
                        .flatMap(person -> person.address().stream())
                        .collect(toSet())));
            }
            some.forEach(person -> rows.add(judging.judge(person, knowledge)));
            tally.at(rows.size());
        }
        return List.copyOf(rows);
    }

    private Knowledge knowledge(ListSender sender) {
        var staff = sender.organisation()
                .map(organisation -> organisations.staffOf(Set.of(organisation)))
                .orElse(List.of());
        var visible = sender.finds().map(organisations::staffOf).orElse(List.of());
        var numbers = registers.all().stream()
                .collect(toMap(
                        register -> register.code().value(),
                        register ->
                                registers.chambersOf(register.code()).getFirst().number()));
        return new Knowledge(
                visible,
                staff,
                enrolments.ofEdition(sender.edition()).stream()
                        .map(EnrolmentFacts::participant)
                        .collect(toSet()),
                numbers);
    }
}
