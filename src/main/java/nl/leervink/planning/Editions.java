package nl.leervink.planning;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.WhoActs;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The editions as planned: what other modules ask about them. */
@Service
@BetweenModules
public class Editions {

    private final PlannedEditions editions;
    private final PlannedSessions sessions;
    private final EditionAssignments assignments;

    Editions(PlannedEditions editions, PlannedSessions sessions, EditionAssignments assignments) {
        this.editions = editions;
        this.sessions = sessions;
        this.assignments = assignments;
    }

    @Transactional(readOnly = true)
    public Optional<EditionFacts> find(EditionId edition) {
        return editions.findById(edition).map(Edition::facts);
    }

    /** Those of these editions that exist. */
    @Transactional(readOnly = true)
    public Map<EditionId, EditionFacts> find(Collection<EditionId> ids) {
        return editions.findByIdIn(ids).stream()
                .map(Edition::facts)
                .collect(toMap(EditionFacts::id, Function.identity()));
    }

    /** These editions, and the soonest that one can still enrol in on a day, at most so many; by first day. */
    @Transactional(readOnly = true)
    public List<EditionFacts> theseAndOffered(Collection<EditionId> ids, LocalDate today, int most) {
        return editions.findTheseAndOffered(ids, today, most).stream()
                .map(Edition::facts)
                .toList();
    }

    /** An edition whose seats nobody else can give away until the transaction at hand ends. */
    @Transactional
    public Optional<EditionFacts> withSeatsHeld(EditionId edition) {
        return editions.findLocked(edition).map(Edition::facts);
    }

    /** An edition that nobody closes, cancels or changes until the transaction at hand ends; others may hold it too. */
    @Transactional
    public Optional<EditionFacts> held(EditionId edition) {
        return editions.findHeld(edition).map(Edition::facts);
    }

    /** The editions of these courses that are planned or open, and not over on this day. */
    @Transactional(readOnly = true)
    public List<EditionFacts> toCome(Collection<CourseId> courses, LocalDate day) {
        return editions.findToCome(courses, day).stream().map(Edition::facts).toList();
    }

    /** The sessions of an edition, in order. */
    @Transactional(readOnly = true)
    public List<SessionFacts> sessions(EditionId edition) {
        return sessions.findByEditionOrderByNumberAscPartAsc(edition).stream()
                .map(PlannedSession::facts)
                .toList();
    }

    /** The parts of those days of these editions that are held in parts, in order; of most editions none. */
    @Transactional(readOnly = true)
    public List<SessionFacts> parts(Collection<EditionId> ids) {
        return sessions.findByEditionInAndPartGreaterThanOrderByNumberAscPartAsc(ids, 0).stream()
                .map(PlannedSession::facts)
                .toList();
    }

    /** The sessions of all these editions, by date. */
    @Transactional(readOnly = true)
    public List<SessionFacts> sessions(Collection<EditionId> ids) {
        return sessions.findByEditionInOrderByDateAscPartAsc(ids).stream()
                .map(PlannedSession::facts)
                .toList();
    }

    /** The sessions until today of other editions of the same course, also of some cancelled since; the latest first, no more than so many. */
    @Transactional(readOnly = true)
    public List<SessionFacts> heldElsewhere(EditionId edition, LocalDate today, int most) {
        return sessions.findHeldElsewhere(edition, today, PageRequest.of(0, most)).stream()
                .map(PlannedSession::facts)
                .toList();
    }

    /** The sessions from a day on of other open editions of the same course, the soonest first; no more than so many. */
    @Transactional(readOnly = true)
    public List<SessionFacts> toComeElsewhere(EditionId edition, LocalDate from, int most) {
        return sessions.findToComeElsewhere(edition, from, Limit.of(most)).stream()
                .map(PlannedSession::facts)
                .toList();
    }

    /** The sessions of open editions from a day to another, by date. */
    @Transactional(readOnly = true)
    public List<SessionFacts> sessionsToHold(LocalDate from, LocalDate until) {
        return sessions.findToHold(from, until).stream()
                .map(PlannedSession::facts)
                .toList();
    }

    /** Editions, open or closed, whose last day is one of these, by that day. */
    @Transactional(readOnly = true)
    public List<EditionFacts> endedBetween(LocalDate from, LocalDate until) {
        return editions.findEndedBetween(from, until).stream()
                .map(Edition::facts)
                .toList();
    }

    /** Editions of a course, open or closed, that ended by a day: the latest first, no more than so many. */
    @Transactional(readOnly = true)
    public List<EditionFacts> endedOf(CourseId course, LocalDate until, int most) {
        return editions.findEndedOf(course, until, Limit.of(most)).stream()
                .map(Edition::facts)
                .toList();
    }

    /** Open editions that begin after today and on which somebody has to decide by a day, the first due on top. */
    @Transactional(readOnly = true)
    public List<EditionFacts> undecided(LocalDate today, LocalDate until) {
        return editions.findToDecide(today, until).stream().map(Edition::facts).toList();
    }

    /** The edition of a session: asked before that is held, so that the session itself is read after. */
    @Transactional(readOnly = true)
    public Optional<EditionId> editionOf(SessionId session) {
        return sessions.findEditionOf(session).map(PlannedSessions.InEdition::edition);
    }

    @Transactional(readOnly = true)
    public Optional<SessionFacts> session(SessionId session) {
        return sessions.findById(session).map(PlannedSession::facts);
    }

    /** Those of these sessions that exist. */
    @Transactional(readOnly = true)
    public List<SessionFacts> these(Collection<SessionId> ids) {
        return sessions.findByIdIn(ids).stream().map(PlannedSession::facts).toList();
    }

    /** The homework of an edition, in order of its deadlines. */
    @Transactional(readOnly = true)
    public List<AssignmentFacts> homework(EditionId edition) {
        return assignments.findByEditionOrderByDueAscIdAsc(edition).stream()
                .map(EditionAssignment::facts)
                .toList();
    }

    /** The homework of all these editions, in order of its deadlines. */
    @Transactional(readOnly = true)
    public List<AssignmentFacts> homework(Collection<EditionId> ids) {
        return assignments.findByEditionInOrderByDueAscIdAsc(ids).stream()
                .map(EditionAssignment::facts)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<AssignmentFacts> assignment(AssignmentId assignment) {
        return assignments.findById(assignment).map(EditionAssignment::facts);
    }

    /** Whether this person trains this edition. */
    @Transactional(readOnly = true)
    public boolean isTrainedBy(EditionId edition, PersonId trainer) {
        return editions.isTrainedBy(edition, trainer);
    }

    /** Whether an edition is this person's to run: for its trainers, and for the office any. */
    @Transactional(readOnly = true)
    public boolean isRunBy(EditionId edition, PersonId actor) {
        return WhoActs.isOffice() || editions.isTrainedBy(edition, actor);
    }

    /** The editions this person trains, by first day. */
    @Transactional(readOnly = true)
    public List<EditionFacts> trainedBy(PersonId trainer) {
        return editions.findTrainedBy(trainer).stream().map(Edition::facts).toList();
    }
}
