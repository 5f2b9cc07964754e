package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
     * @param staff whom of theirs, by name; nobody yet if empty
     */
    record Sender(PersonFacts contact, boolean signsIn, Language language, List<String> staff) {}

    /**
     * The contact of each enrolment; where it names none, all who act for its organisation. Each of them once, of others than
     * themselves. Of an edition for one organisation also who acts for that, if they sent nobody yet.
     */
    List<Sender> sendersTo(EditionFacts edition) {
        var everyone = in(edition.id());
        var sent = everyone.keySet().stream()
                .flatMap(enrolment -> enrolment.organisation().stream())
                .collect(toCollection(LinkedHashSet::new));
        var closedTo = edition.closedTo().filter(organisation -> !sent.contains(organisation));
        closedTo.ifPresent(sent::add);
        var acting = organisations.contactsOf(sent);
        var staff = new LinkedHashMap<PersonId, List<String>>();
        var about = new LinkedHashMap<PersonId, OrganisationId>();
        everyone.forEach((enrolment, participant) -> enrolment
                .organisation()
                .ifPresent(organisation ->
                        enrolment
                                .contact()
                                .map(Set::of)
                                .orElseGet(() -> requireNonNull(acting.get(organisation)))
                                .stream()
                                .filter(contact -> !contact.equals(participant.id()))
                                .forEach(contact -> {
                                    about.putIfAbsent(contact, organisation);
                                    staff.computeIfAbsent(contact, _ -> new ArrayList<>())
                                            .add(participant.name().full());
                                })));
        closedTo.ifPresent(organisation ->
                requireNonNull(acting.get(organisation)).forEach(contact -> about.putIfAbsent(contact, organisation)));
        var languages = wishes.languages(about);
        var signIn = organisations.contactsAmong(about.keySet());
        return people.persons(about.keySet()).values().stream()
                .map(contact -> new Sender(
                        contact,
                        signIn.contains(contact.id()),
                        requireNonNull(languages.get(contact.id())),
                        staff.getOrDefault(contact.id(), List.of())))
                .toList();
    }

    /** Its trainers. */
    Collection<PersonFacts> training(EditionFacts edition) {
        return people.persons(edition.trainers()).values();
    }

    /** Its sessions that are not over, in order: one that goes on may still go to another room. */
    List<SessionFacts> sessionsToCome(EditionId edition) {
        var now = clock.instant();
        return editions.sessions(edition).stream()
                .filter(session -> session.ends().isAfter(now))
                .toList();
    }
}
