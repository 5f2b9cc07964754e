package nl.leervink.people;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.kernel.TimeOrdered;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The persons we know. One e-mail address is one person. */
@Service
public class People {

    private static final String KEEP = """
            insert into person (id, name_given, name_particle, name_family, email, version) values (?, ?, ?, ?, ?, 0)
            on conflict do nothing""";

    private final Persons persons;
    private final JdbcOperations database;

    People(Persons persons, JdbcOperations database) {
        this.persons = persons;
        this.database = database;
    }

    /** The person with this address; someone new gets this name, someone known keeps theirs. */
    @BetweenModules
    @Transactional
    public PersonId meet(PersonName name, EmailAddress email) {
        return persons.findByEmail(email)
                .or(() -> {
                    persons.keep(TimeOrdered.uuid(), name.given(), name.particle(), name.family(), email.value());
                    return persons.findByEmail(email);
                })
                .orElseThrow()
                .id();
    }

    /** As {@link #meet(PersonName, EmailAddress)}, for many at once and in a constant number of statements. */
    @BetweenModules
    @Transactional
    public Map<EmailAddress, PersonId> meet(Map<EmailAddress, PersonName> named) {
        var known = idsOf(named.keySet());
        if (known.keySet().containsAll(named.keySet())) {
            return known;
        }
        // In one order, whoever meets whom: who is new is held until the end
        database.batchUpdate(
                KEEP,
                named.keySet().stream()
                        .filter(email -> !known.containsKey(email))
                        .sorted(comparing(EmailAddress::value))
                        .map(email -> row(email, requireNonNull(named.get(email))))
                        .toList());
        return idsOf(named.keySet());
    }

    private static Object[] row(EmailAddress email, PersonName name) {
        return new Object[] {TimeOrdered.uuid(), name.given(), name.particle(), name.family(), email.value()};
    }

    private Map<EmailAddress, PersonId> idsOf(Collection<EmailAddress> emails) {
        return withEmails(emails).stream().collect(toMap(PersonFacts::email, PersonFacts::id));
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<PersonFacts> withEmail(EmailAddress email) {
        return persons.findByEmail(email).map(Person::facts);
    }

    /** Those with one of these addresses. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<PersonFacts> withEmails(Collection<EmailAddress> emails) {
        return persons.findByEmailIn(emails).stream().map(Person::facts).toList();
    }

    /**
     * Who this is.
     *
     * @throws java.util.NoSuchElementException for an id that nobody has: ids come from us
     */
    @BetweenModules
    @Transactional(readOnly = true)
    public PersonFacts person(PersonId id) {
        return persons.findById(id).orElseThrow().facts();
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public Map<PersonId, PersonFacts> persons(Collection<PersonId> ids) {
        return persons.findByIdIn(ids).stream().map(Person::facts).collect(toMap(PersonFacts::id, Function.identity()));
    }

    /** Who the person at the screen is. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public PersonFacts myself(PersonId me) {
        return persons.findById(me).orElseThrow().facts();
    }
}
