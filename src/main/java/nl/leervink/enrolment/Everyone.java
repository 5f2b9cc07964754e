package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
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
    private final Clock clock;

    Everyone(EnrolmentBook book, Editions editions, People people, Clock clock) {
        this.book = book;
        this.editions = editions;
        this.people = people;
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

    /** Its sessions from today on, in order. */
    List<SessionFacts> sessionsToCome(EditionId edition) {
        var today = LocalDate.now(clock);
        return editions.sessions(edition).stream()
                .filter(session -> !session.date().isBefore(today))
                .toList();
    }
}
