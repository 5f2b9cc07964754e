package nl.leervink.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.ForContacts;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a visitor may know of the editions: those anyone can enrol in; and a contact of those for their organisation. */
@Service
@ForEveryone
public class EditionCalendar {

    private final PlannedEditions editions;
    private final PlannedSessions sessions;
    private final Organisations organisations;
    private final Clock clock;

    EditionCalendar(PlannedEditions editions, PlannedSessions sessions, Organisations organisations, Clock clock) {
        this.editions = editions;
        this.sessions = sessions;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The editions one can still enrol in, of one course or of all, soonest first. */
    @Transactional(readOnly = true)
    public List<OfferedEdition> upcoming(Optional<CourseId> course, int limit) {
        return editions.findOffered(LocalDate.now(clock), course.orElse(null), PageRequest.of(0, limit));
    }

    /** A page of the editions one can still enrol in, of one course or of all, soonest first. */
    @Transactional(readOnly = true)
    public List<OfferedEdition> upcoming(Optional<CourseId> course, Pageable page) {
        return editions.findOffered(LocalDate.now(clock), course.orElse(null), page);
    }

    /** The editions of a course that one can still enrol in, without this one, soonest first. */
    @Transactional(readOnly = true)
    public List<OfferedEdition> others(CourseId course, EditionId edition, int limit) {
        return upcoming(Optional.of(course), limit + 1).stream()
                .filter(other -> !other.id().equals(edition))
                .limit(limit)
                .toList();
    }

    /** How many editions one can still enrol in, of one course or of all. */
    @Transactional(readOnly = true)
    public int countUpcoming(Optional<CourseId> course) {
        return editions.countOffered(LocalDate.now(clock), course.orElse(null));
    }

    /** When the sessions of these editions take place, in order, of those that are or were on offer. */
    @Transactional(readOnly = true)
    public List<SessionTimes> times(Collection<EditionId> ids) {
        return sessions.findTimes(ids);
    }

    /** An edition that is or was on offer; a draft is nobody's business. */
    @Transactional(readOnly = true)
    public Optional<OfferedEdition> offered(EditionId edition) {
        return editions.findOffered(edition);
    }

    /** Whether it is for the people of one organisation only: of such an edition nothing more is told without signing in. */
    @Transactional(readOnly = true)
    public boolean isClosed(EditionId edition) {
        return editions.isClosed(edition);
    }

    /** An edition that is or was on offer to an organisation this contact acts for, and to no other. */
    @ForContacts
    @Transactional(readOnly = true)
    public Optional<OfferedEdition> closed(EditionId edition, PersonId contact) {
        return editions.findClosedTo(edition, actedForBy(contact));
    }

    /** The editions for organisations this contact acts for that one can still enrol in, soonest first. */
    @ForContacts
    @Transactional(readOnly = true)
    public List<OfferedEdition> closedTo(PersonId contact) {
        return editions.findClosedTo(LocalDate.now(clock), actedForBy(contact));
    }

    private List<OrganisationId> actedForBy(PersonId contact) {
        return organisations.actedForBy(contact).stream()
                .map(OrganisationFacts::id)
                .toList();
    }

    /** The sessions of such an edition, in order. */
    @ForContacts
    @Transactional(readOnly = true)
    public List<SessionFacts> sessionsOfClosed(EditionId edition, PersonId contact) {
        return closed(edition, contact).isEmpty() ? List.of() : inOrder(edition);
    }

    /** The sessions of an edition that is or was on offer, in order. */
    @Transactional(readOnly = true)
    public List<SessionFacts> sessions(EditionId edition) {
        return editions.findOffered(edition).isEmpty() ? List.of() : inOrder(edition);
    }

    private List<SessionFacts> inOrder(EditionId edition) {
        return sessions.findByEditionOrderByNumberAscPartAsc(edition).stream()
                .map(PlannedSession::facts)
                .toList();
    }
}
