package nl.leervink.enrolment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who takes part in an edition already or waits for it, and who may hear that of them: the office, they themselves, and who
 * acts for an organisation whose staff they are or that asked for their seat. Whoever names somebody else hears no more than
 * that it cannot be; the one who was named gets a mail.
 */
@Component
class Insiders {

    private final EnrolmentBook book;
    private final WaitingParties parties;
    private final People people;
    private final Organisations organisations;
    private final EnrolmentLetters letters;

    Insiders(
            EnrolmentBook book,
            WaitingParties parties,
            People people,
            Organisations organisations,
            EnrolmentLetters letters) {
        this.book = book;
        this.parties = parties;
        this.people = people;
        this.organisations = organisations;
        this.letters = letters;
    }

    /** Why somebody needs no place. */
    enum Already {
        ENROLLED,
        WAITING
    }

    /** Those who need none, in the order of their addresses as they were given. */
    Map<PersonFacts, Already> among(List<EmailAddress> emails, EditionFacts edition) {
        var known = people.withEmails(emails).stream().collect(toMap(PersonFacts::email, person -> person));
        if (known.isEmpty()) {
            return Map.of();
        }
        var ids = known.values().stream().map(PersonFacts::id).toList();
        var enrolled = book.findByEditionAndParticipantIn(edition.id(), ids).stream()
                .map(place -> place.facts().participant())
                .collect(toSet());
        var waiting = parties.persons(edition.id()).keySet();
        var already = new LinkedHashMap<PersonFacts, Already>();
        emails.stream().distinct().filter(known::containsKey).map(known::get).forEach(person -> {
            if (enrolled.contains(person.id())) {
                already.put(person, Already.ENROLLED);
            } else if (waiting.contains(person.id())) {
                already.put(person, Already.WAITING);
            }
        });
        return already;
    }

    /**
     * Says so: by name of those whom they may know, or in general, with a mail to each of the others.
     *
     * @param by who named them; empty for the office
     */
    EnrolResult tell(Map<PersonFacts, Already> already, Optional<PersonId> by, EditionFacts edition) {
        var ours = by.map(contact -> known(already.keySet(), contact, edition)).orElse(already.keySet());
        var enrolled = emails(already, ours, Already.ENROLLED);
        if (!enrolled.isEmpty()) {
            return new EnrolResult.AlreadyEnrolled(enrolled);
        }
        var waiting = emails(already, ours, Already.WAITING);
        if (!waiting.isEmpty()) {
            return new EnrolResult.AlreadyWaiting(waiting);
        }
        already.forEach((person, why) -> letters.namedAlready(edition, person, people.person(by.orElseThrow()), why));
        return new EnrolResult.ToldThemselves();
    }

    private Collection<PersonFacts> known(Collection<PersonFacts> named, PersonId by, EditionFacts edition) {
        var theirs = organisations.representedBy(by);
        var staff = Set.copyOf(organisations.staffOf(theirs));
        var waiting = parties.persons(edition.id());
        return named.stream()
                .filter(person -> person.id().equals(by)
                        || staff.contains(person)
                        || isAskedFor(waiting.get(person.id()), theirs))
                .collect(toSet());
    }

    private static boolean isAskedFor(@Nullable WaitingParty party, Set<OrganisationId> by) {
        return party != null && party.organisation().filter(by::contains).isPresent();
    }

    private static List<EmailAddress> emails(
            Map<PersonFacts, Already> already, Collection<PersonFacts> ours, Already why) {
        return already.entrySet().stream()
                .filter(each -> each.getValue() == why && ours.contains(each.getKey()))
                .map(each -> each.getKey().email())
                .toList();
    }
}
