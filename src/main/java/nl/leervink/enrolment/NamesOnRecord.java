package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Whom we know by an address under another name than was typed beside it: an address that is mistyped may be somebody else's,
 * who would get a place they know nothing of. The office may hear of everyone; a contact of themselves and their own staff (0123).
 */
@Component
class NamesOnRecord {

    private final People people;
    private final Organisations organisations;

    NamesOnRecord(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /**
     * Those of the people named who are called otherwise on record.
     *
     * @param contact who named them; empty for the office
     */
    List<PersonFacts> otherThan(Collection<NewParticipant> named, Optional<PersonId> contact) {
        var typed = named.stream().collect(toMap(NewParticipant::email, NewParticipant::name, (first, _) -> first));
        var otherwise = people.withEmails(typed.keySet()).stream()
                .filter(person -> !person.name().isSpelledLike(requireNonNull(typed.get(person.email()))))
                .toList();
        if (otherwise.isEmpty() || contact.isEmpty()) {
            return otherwise;
        }
        var theirs = Set.copyOf(organisations.staffOf(organisations.representedBy(contact.get())));
        return otherwise.stream()
                .filter(person -> person.id().equals(contact.get()) || theirs.contains(person))
                .toList();
    }
}
