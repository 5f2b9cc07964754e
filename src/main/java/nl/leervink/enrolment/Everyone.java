package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leervink.kernel.Language;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.Wishes;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.springframework.stereotype.Component;

/** Who is to hear of an edition, and of which of its sessions. */
@Component
class Everyone {

    private final EnrolmentBook book;
    private final Editions editions;
    private final People people;
    private final Organisations organisations;
    private final Wishes wishes;
    private final Clock clock;

    Everyone(
            EnrolmentBook book,
            Editions editions,
            People people,
            Organisations organisations,
            Wishes wishes,
            Clock clock) {
        this.book = book;
        this.editions = editions;
        this.people = people;
        this.organisations = organisations;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** Everyone with a place in an edition, in the order in which they got it. */
    Map<EnrolmentFacts, PersonFacts> in(EditionId edition) {
        var enrolments = book.findByEditionOrderByEnrolledAtAscIdAsc(edition).stream()
                .map(Enrolment::facts)
                .toList();
        var persons = people.persons(
                enrolments.stream().map(EnrolmentFacts::participant).toList());
        var everyone = new LinkedHashMap<EnrolmentFacts, PersonFacts>();
        enrolments.forEach(one -> everyone.put(one, requireNonNull(persons.get(one.participant()))));
        return everyone;
    }

    /**
     * Someone who sent others to an edition.
     *
     * @param signsIn whether they act for an organisation, and so find their staff in the portal
     * @param language as they wished
     * @param staff whom of theirs, by name
     */
    record Sender(PersonFacts contact, boolean signsIn, Language language, List<String> staff) {}

    /** The contact of each enrolment; where it names none, all who act for its organisation. Each of them once. */
    List<Sender> sendersTo(EditionId edition) {
        var staff = new LinkedHashMap<PersonId, List<String>>();
        var languages = new LinkedHashMap<PersonId, Language>();
        in(edition)
                .forEach((enrolment, participant) -> enrolment.organisation().ifPresent(organisation -> {
                    for (var contact : contacts(enrolment, organisation)) {
                        staff.computeIfAbsent(contact, _ -> new ArrayList<>())
                                .add(participant.name().full());
                        languages.putIfAbsent(
                                contact, wishes.holding(contact, organisation).language());
                    }
                }));
        return people.persons(staff.keySet()).values().stream()
                .map(contact -> new Sender(
                        contact,
                        organisations.isContact(contact.id()),
                        requireNonNull(languages.get(contact.id())),
                        requireNonNull(staff.get(contact.id()))))
                .toList();
    }

    /** Its trainers. */
    Collection<PersonFacts> training(EditionFacts edition) {
        return people.persons(edition.trainers()).values();
    }

    private Set<PersonId> contacts(EnrolmentFacts enrolment, OrganisationId organisation) {
        return enrolment.contact().map(Set::of).orElseGet(() -> organisations.contactsOf(organisation));
    }

    /** Its sessions from today on, in order. */
    List<SessionFacts> sessionsToCome(EditionId edition) {
        var today = LocalDate.now(clock);
        return editions.sessions(edition).stream()
                .filter(session -> !session.date().isBefore(today))
                .toList();
    }
}
