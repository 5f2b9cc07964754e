package nl.leervink.security;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
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
        return allAnd(Set.of());
    }

    /** Those who may train, and those who were chosen when they still might: what was planned keeps its trainers. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<PersonFacts> allAnd(Collection<PersonId> chosen) {
        var trainers = accounts.findWith(Role.TRAINER).stream().map(KnownAccounts.Holder::person);
        return people.persons(Stream.concat(trainers, chosen.stream()).collect(toSet())).values().stream()
                .sorted(comparing(PersonFacts::name, PersonName.BY_FAMILY))
                .toList();
    }
}
