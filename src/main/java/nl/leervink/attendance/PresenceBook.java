package nl.leervink.attendance;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.attendance.SessionRosters.Begun;
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

/** Contact time that follows from the rosters, and from what was made up. Only what was closed counts. */
@Service
public class PresenceBook {

    private final SessionRosters rosters;
    private final MadeUpTimes madeUpTimes;
    private final GuestBook guests;
    private final Signatures signatures;
    private final Editions editions;
    private final Enrolments enrolments;

    PresenceBook(
            SessionRosters rosters,
            MadeUpTimes madeUpTimes,
            GuestBook guests,
            Signatures signatures,
            Editions editions,
            Enrolments enrolments) {
        this.rosters = rosters;
        this.madeUpTimes = madeUpTimes;
        this.guests = guests;
        this.signatures = signatures;
        this.editions = editions;
        this.enrolments = enrolments;
    }

    /** For every enrolment in these editions. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<EnrolmentId, ContactTime> contactTimes(Collection<EditionId> ids) {
        var sessions = editions.sessions(ids).stream().collect(groupingBy(SessionFacts::edition));
        var enrolled = enrolments.ofEditions(ids);
        var times = perSession(ids, sessions, enrolled);
        return enrolled.stream()
                .collect(toMap(
                        EnrolmentFacts::id,
                        enrolment -> sum(
                                times.getOrDefault(enrolment.id(), List.of()),
                                Minutes.sum(sessions.getOrDefault(enrolment.edition(), List.of()).stream()
                                        .filter(enrolment::comesTo)
                                        .map(SessionFacts::contactTime)
                                        .toList()))));
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public Map<EnrolmentId, ContactTime> contactTimes(EditionId edition) {
        return contactTimes(List.of(edition));
    }

    /** For every enrolment in an edition, each session whose roster was closed, in order. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<EnrolmentId, List<SessionTime>> perSession(EditionId edition) {
        return perSession(List.of(edition), Map.of(edition, editions.sessions(edition)), enrolments.ofEdition(edition));
    }

    /** What was recorded at each session of an edition, in order; a session of which nothing was is open and empty. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<PresenceRecord> records(EditionId edition) {
        var laidOut = rosters.findByEdition(edition).stream().collect(toMap(SessionRoster::session, identity()));
        var enrolled = enrolments.ofEdition(edition);
        return editions.sessions(edition).stream()
                .map(session -> record(session, enrolled, Optional.ofNullable(laidOut.get(session.id()))))
                .toList();
    }

    private static PresenceRecord record(
            SessionFacts session, List<EnrolmentFacts> enrolled, Optional<SessionRoster> laidOut) {
        var takingPart = enrolled.stream()
                .filter(one -> one.comesTo(session))
                .map(EnrolmentFacts::id)
                .collect(toSet());
        return laidOut.map(roster -> roster.record(session, takingPart))
                .orElseGet(() -> new PresenceRecord(session, takingPart, Optional.empty(), List.of(), 0));
    }

    /** Every edition of which a roster was closed. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<EditionId> editionsBegun() {
        return rosters.begun().stream().map(Begun::edition).toList();
    }

    /** Whether the roster of every session of the edition was closed; of a part of a day that nobody comes to there is none. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean isComplete(EditionId edition) {
        var sessions = editions.sessions(edition);
        var inParts = sessions.stream().anyMatch(session -> session.part().isPresent());
        var enrolled = inParts ? enrolments.ofEdition(edition) : List.<EnrolmentFacts>of();
        var withGuests = inParts ? withGuests(sessions) : Set.<SessionId>of();
        return !sessions.isEmpty()
                && closedOf(List.of(edition))
                        .containsAll(sessions.stream()
                                .filter(session -> session.part().isEmpty()
                                        || withGuests.contains(session.id())
                                        || enrolled.stream().anyMatch(one -> one.comesTo(session)))
                                .map(SessionFacts::id)
                                .toList());
    }

    /** Whether anybody signed on paper at a session of an edition. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean isAnySignedOnPaper(EditionId edition) {
        return signatures.isAnyOnPaper(edition);
    }

    private Set<SessionId> withGuests(List<SessionFacts> sessions) {
        return guests.countAt(sessions.stream().map(SessionFacts::id).toList()).stream()
                .map(GuestBook.Count::session)
                .collect(toSet());
    }

    private Collection<SessionId> closedOf(Collection<EditionId> ids) {
        return rosters.closedOf(ids).stream().map(ClosedSession::session).collect(toSet());
    }

    private Map<EnrolmentId, List<SessionTime>> perSession(
            Collection<EditionId> ids, Map<EditionId, List<SessionFacts>> sessions, List<EnrolmentFacts> enrolled) {
        var closed = closedOf(ids);
        var marks = rosters.closedMarksOf(ids).stream().collect(groupingBy(ClosedMark::enrolment));
        var madeUp = madeUpTimes.ofEditions(ids).stream()
                .filter(it -> !it.isTakenBack())
                .collect(groupingBy(MadeUp::enrolment));
        return enrolled.stream()
                .collect(toMap(
                        EnrolmentFacts::id,
                        enrolment -> sessions.getOrDefault(enrolment.edition(), List.of()).stream()
                                .filter(session -> closed.contains(session.id()) && enrolment.comesTo(session))
                                .map(session -> time(
                                        session,
                                        marks.getOrDefault(enrolment.id(), List.of()),
                                        madeUp.getOrDefault(enrolment.id(), List.of())))
                                .toList()));
    }

    private static SessionTime time(SessionFacts session, List<ClosedMark> marks, List<MadeUp> madeUp) {
        var length = session.contactTime();
        var present = marks.stream()
                .filter(mark -> mark.session().equals(session.id()))
                .map(mark -> mark.presence().of(length, mark.missed()))
                .findFirst()
                .orElse(Minutes.NONE);
        var missed = length.minus(present);
        return new SessionTime(session, present, missed, repairs(session, missed, madeUp));
    }

    /** What was recorded first counts first, until nothing is missed any more. */
    private static List<Repair> repairs(SessionFacts session, Minutes missed, List<MadeUp> madeUp) {
        var repairs = new ArrayList<Repair>();
        var left = missed;
        for (var each : madeUp) {
            if (each.missedSession().equals(session.id()) && !left.isNone()) {
                var credited = left.atLeast(each.minutes()) ? each.minutes() : left;
                repairs.add(
                        new Repair(each.id(), session.id(), session.date(), each.doneIn(), each.doneOn(), credited));
                left = left.minus(credited);
            }
        }
        return repairs;
    }

    private static ContactTime sum(List<SessionTime> times, Minutes needed) {
        return new ContactTime(
                Minutes.sum(times.stream().map(SessionTime::present).toList()),
                Minutes.sum(times.stream().map(SessionTime::missed).toList()),
                needed,
                times.stream().flatMap(time -> time.repairs().stream()).toList());
    }
}
