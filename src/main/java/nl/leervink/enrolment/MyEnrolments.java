package nl.leervink.enrolment;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.ForParticipants;
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
    private final Editions editions;

    MyEnrolments(EnrolmentBook book, Editions editions) {
        this.book = book;
        this.editions = editions;
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

    /** An edition I have a place in, with those of its sessions that I come to, in order. */
    public record MyEdition(EnrolmentId enrolment, EditionFacts edition, List<SessionFacts> sessions) {}
}
