package nl.leervink.intake;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.PartSeats;
import nl.leervink.enrolment.Waiting;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
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
    private final Waiting waiting;
    private final Registers registers;
    private final PartSeats partSeats;

    Previewing(
            Organisations organisations,
            People people,
            Enrolments enrolments,
            Waiting waiting,
            Registers registers,
            PartSeats partSeats) {
        this.organisations = organisations;
        this.people = people;
        this.enrolments = enrolments;
        this.waiting = waiting;
        this.registers = registers;
        this.partSeats = partSeats;
    }

    /** Told how many rows were looked at; whether to go on. */
    interface Tally {
        boolean at(int done);
    }

    /** Each row, or the first of them if nobody waits for the others any more. */
    @Transactional(readOnly = true)
    public List<JudgedRow> judge(ListSender sender, List<ListedPerson> persons, Tally tally) {
        var knowledge = knowledge(sender);
        var judging = new Judging(persons);
        var rows = new ArrayList<JudgedRow>(persons.size());
        var wanted = true;
        for (var from = 0; wanted && from < persons.size(); from += AT_A_TIME) {
            var some = persons.subList(from, Math.min(persons.size(), from + AT_A_TIME));
            if (sender.finds().isEmpty()) {
                knowledge.learn(people.withEmails(some.stream()
                        .flatMap(person -> person.address().stream())
                        .collect(toSet())));
            }
            some.forEach(person -> rows.add(judging.judge(person, knowledge)));
            wanted = tally.at(rows.size());
        }
        return List.copyOf(rows);
    }

    private Knowledge knowledge(ListSender sender) {
        var staff = sender.organisation()
                .map(organisation -> organisations.staffOf(Set.of(organisation)))
                .orElse(List.of());
        var visible = new ArrayList<PersonFacts>();
        sender.finds().ifPresent(theirs -> {
            visible.addAll(
                    people.persons(waiting.persons(sender.edition(), theirs)).values());
            visible.addAll(organisations.staffOf(theirs));
        });
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
                waiting.persons(sender.edition()),
                numbers,
                partSeats.of(sender.edition()));
    }
}
