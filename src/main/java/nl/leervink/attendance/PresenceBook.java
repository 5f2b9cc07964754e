package nl.leervink.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.leervink.attendance.SessionRosters.ClosedMark;
import nl.leervink.attendance.SessionRosters.ClosedSession;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contact time that follows from the rosters. Only what was closed counts. */
@Service
public class PresenceBook {

    private final SessionRosters rosters;
    private final Editions editions;
    private final Enrolments enrolments;

    PresenceBook(SessionRosters rosters, Editions editions, Enrolments enrolments) {
        this.rosters = rosters;
        this.editions = editions;
        this.enrolments = enrolments;
    }

    /** For every enrolment in an edition. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<EnrolmentId, ContactTime> contactTimes(EditionId edition) {
        var sessions = editions.sessions(edition);
        var closed = closedOf(edition);
        var lengths = sessions.stream()
                .filter(session -> closed.contains(session.id()))
                .collect(toMap(SessionFacts::id, SessionFacts::contactTime));
        var needed =
                Minutes.sum(sessions.stream().map(SessionFacts::contactTime).toList());
        var given = Minutes.sum(lengths.values());
        var marks = rosters.closedMarksOf(edition).stream().collect(groupingBy(ClosedMark::enrolment));
        return enrolments.ofEdition(edition).stream().map(EnrolmentFacts::id).collect(toMap(id -> id, id -> {
            var present = present(marks.getOrDefault(id, List.of()), lengths);
            return new ContactTime(present, given.minus(present), needed);
        }));
    }

    /** Whether the roster of every session of the edition was closed. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean isComplete(EditionId edition) {
        var sessions = editions.sessions(edition);
        return !sessions.isEmpty()
                && closedOf(edition)
                        .containsAll(sessions.stream().map(SessionFacts::id).toList());
    }

    private Collection<SessionId> closedOf(EditionId edition) {
        return rosters.closedOf(edition).stream().map(ClosedSession::session).collect(toSet());
    }

    private static Minutes present(List<ClosedMark> marks, Map<SessionId, Minutes> lengths) {
        return Minutes.sum(marks.stream()
                .map(mark -> mark.presence().of(lengths.getOrDefault(mark.session(), Minutes.NONE), mark.missed()))
                .toList());
    }
}
