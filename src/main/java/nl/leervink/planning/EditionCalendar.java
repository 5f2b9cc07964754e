package nl.leervink.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.ForEveryone;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a visitor may know of the editions: those one can enrol in. */
@Service
@ForEveryone
public class EditionCalendar {

    private final PlannedEditions editions;
    private final PlannedSessions sessions;
    private final Clock clock;

    EditionCalendar(PlannedEditions editions, PlannedSessions sessions, Clock clock) {
        this.editions = editions;
        this.sessions = sessions;
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

    /** The sessions of an edition that is or was on offer, in order. */
    @Transactional(readOnly = true)
    public List<SessionFacts> sessions(EditionId edition) {
        return editions.findOffered(edition).isEmpty()
                ? List.of()
                : sessions.findByEditionOrderByNumber(edition).stream()
                        .map(PlannedSession::facts)
                        .toList();
    }
}
