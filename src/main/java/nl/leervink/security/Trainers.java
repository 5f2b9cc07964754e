package nl.leervink.security;

import static java.util.Comparator.comparing;

import java.util.List;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may train. */
@Service
public class Trainers {

    private final KnownAccounts accounts;
    private final People people;

    Trainers(KnownAccounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    /** By family name; a bureau has some dozens at most. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<PersonFacts> all() {
        var trainers = accounts.findWith(Role.TRAINER).stream()
                .map(KnownAccounts.Holder::person)
                .toList();
        return people.persons(trainers).values().stream()
                .sorted(comparing(trainer -> trainer.name().sorted()))
                .toList();
    }
}
