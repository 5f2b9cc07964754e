package nl.leervink.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.SearchPattern;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All editions, as the office sees them. */
@Service
@ForOffice
public class EditionOverview {

    private final PlannedEditions editions;
    private final PlannedSessions sessions;
    private final Editions facts;
    private final Clock clock;

    EditionOverview(PlannedEditions editions, PlannedSessions sessions, Editions facts, Clock clock) {
        this.editions = editions;
        this.sessions = sessions;
        this.facts = facts;
        this.clock = clock;
    }

    /** A page of the editions, latest first day first. */
    @Transactional(readOnly = true)
    public List<EditionRow> page(Optional<EditionStatus> status, String words, Pageable page) {
        return editions.findRows(status.orElse(null), SearchPattern.containing(words), page);
    }

    @Transactional(readOnly = true)
    public int count(Optional<EditionStatus> status, String words) {
        return editions.countRows(status.orElse(null), SearchPattern.containing(words));
    }

    /** Editions that are over but not closed, those whose certificates are due first on top. */
    @Transactional(readOnly = true)
    public List<EditionRow> ended(int limit) {
        return editions.findEnded(LocalDate.now(clock), Limit.of(limit));
    }

    /** Editions nobody can enrol in yet, the first to begin first. */
    @Transactional(readOnly = true)
    public List<EditionRow> drafts(int limit) {
        return editions.findDrafts(Limit.of(limit));
    }

    /** Open editions still to begin on which somebody has to decide by this day, the first due on top. */
    @Transactional(readOnly = true)
    public List<EditionRow> toDecideBy(LocalDate day) {
        return editions.findUndecided(LocalDate.now(clock), day);
    }

    @Transactional(readOnly = true)
    public Optional<EditionFacts> edition(EditionId edition) {
        return facts.find(edition);
    }

    @Transactional(readOnly = true)
    public List<SessionFacts> sessions(EditionId edition) {
        return facts.sessions(edition);
    }

    @Transactional(readOnly = true)
    public List<AssignmentFacts> homework(EditionId edition) {
        return facts.homework(edition);
    }

    /** Past sessions of editions that are not closed yet: their rosters ought to be closed. */
    @Transactional(readOnly = true)
    public List<HeldSession> heldInOpenEditions() {
        return sessions.findHeldInOpenEditions(LocalDate.now(clock));
    }
}
