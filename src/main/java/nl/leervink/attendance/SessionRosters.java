package nl.leervink.attendance;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SessionRosters extends Repository<SessionRoster, SessionId> {

    Optional<SessionRoster> findById(SessionId session);

    List<SessionRoster> findByEdition(EditionId edition);

    /** Lays out an empty roster; one that lies there already is left alone. */
    @Modifying
    @Query(
            value = "insert into session_roster (session, edition) values (:session, :edition) on conflict do nothing",
            nativeQuery = true)
    void layOut(UUID session, UUID edition);

    /** For whoever is going to write in it: others wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from SessionRoster r where r.session = :session")
    Optional<SessionRoster> findLocked(SessionId session);

    /** For whoever is going to write what hangs on all rosters of an edition; always in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from SessionRoster r where r.edition = :edition order by r.session")
    List<SessionRoster> lockAllOf(EditionId edition);

    /** For whoever is going to write what hangs on several rosters; always in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from SessionRoster r where r.session in :sessions order by r.session")
    List<SessionRoster> lockThese(Collection<SessionId> sessions);

    @Query("""
            select new nl.leervink.attendance.SessionRosters$Progress(r.session, r.closedAt, size(r.marks))
            from SessionRoster r where r.session in :sessions""")
    List<Progress> progressOf(Collection<SessionId> sessions);

    @Query("""
            select new nl.leervink.attendance.SessionRosters$ClosedSession(r.session, r.edition)
            from SessionRoster r where r.edition in :editions and r.closedAt is not null""")
    List<ClosedSession> closedOf(Collection<EditionId> editions);

    @Query("""
            select distinct new nl.leervink.attendance.SessionRosters$Begun(r.edition)
            from SessionRoster r where r.closedAt is not null""")
    List<Begun> begun();

    @Query("""
            select new nl.leervink.attendance.SessionRosters$ClosedMark(
                r.session, key(m), value(m).presence, value(m).missed)
            from SessionRoster r join r.marks m
            where r.edition in :editions and r.closedAt is not null""")
    List<ClosedMark> closedMarksOf(Collection<EditionId> editions);

    record Progress(SessionId session, @Nullable Instant closedAt, int marked) {}

    record Begun(EditionId edition) {}

    record ClosedSession(SessionId session, EditionId edition) {}

    record ClosedMark(SessionId session, EnrolmentId enrolment, Presence presence, Minutes missed) {}
}
