package nl.leervink.enrolment;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.kernel.Money;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person at the screen takes part in. */
@Service
@ForParticipants
public class MyEnrolments {

    private final EnrolmentBook book;
    private final Departures departures;
    private final Editions editions;
    private final People people;

    MyEnrolments(EnrolmentBook book, Departures departures, Editions editions, People people) {
        this.book = book;
        this.departures = departures;
        this.editions = editions;
        this.people = people;
    }

    /** The editions I have a place in, the one that begins first on top. */
    @Transactional(readOnly = true)
    public List<MyEdition> all(PersonId me) {
        var enrolments = book.findByParticipantOrderByEnrolledAtDesc(me).stream()
                .map(Enrolment::facts)
                .toList();
        var planned =
                editions.find(enrolments.stream().map(EnrolmentFacts::edition).toList());
        var sessions = editions.sessions(planned.keySet());
        return enrolments.stream()
                .map(one -> new MyEdition(
                        one.id(),
                        requireNonNull(planned.get(one.edition())),
                        sessions.stream()
                                .filter(session -> session.edition().equals(one.edition()) && one.comesTo(session))
                                .toList()))
                .sorted(comparing(one -> one.edition().period().firstDay()))
                .toList();
    }

    /** One of them; empty if I have no place in it. */
    @Transactional(readOnly = true)
    public Optional<MyEdition> one(EditionId edition, PersonId me) {
        return book.findByParticipantAndEdition(me, edition)
                .map(Enrolment::facts)
                .map(one -> new MyEdition(
                        one.id(), editions.find(edition).orElseThrow(), one.own(editions.sessions(edition))));
    }

    /** How I left an edition, the last time; empty if I never did. */
    @Transactional(readOnly = true)
    public Optional<MyDeparture> left(EditionId edition, PersonId me) {
        return departures
                .findFirstByEditionAndParticipantOrderByLeftAtDescIdAsc(edition, me)
                .map(left -> new MyDeparture(
                        editions.find(edition).orElseThrow(),
                        left.leftAt(),
                        left.way(),
                        left.due(),
                        left.replacedBy()
                                .map(people::person)
                                .map(person -> person.name().full()),
                        left.movedTo()));
    }

    /**
     * An edition I had a place in.
     *
     * @param due what I am asked for leaving, without VAT
     * @param substitute the name of who took my place
     * @param movedTo where my place went
     */
    public record MyDeparture(
            EditionFacts edition,
            Instant at,
            LeavingWay way,
            Money due,
            Optional<String> substitute,
            Optional<EditionId> movedTo) {}

    /** An edition I have a place in, with those of its sessions that I come to, in order. */
    public record MyEdition(EnrolmentId enrolment, EditionFacts edition, List<SessionFacts> sessions) {}
}
