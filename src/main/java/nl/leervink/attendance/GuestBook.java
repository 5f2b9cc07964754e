package nl.leervink.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GuestBook extends Repository<Guest, GuestId> {

    Guest save(Guest guest);

    Optional<Guest> findById(GuestId id);

    /** The session that a link is to: asked before its roster is locked, so that the link itself is read after. */
    @Query(
            "select new nl.leervink.attendance.GuestBook$Linked(g.session, g.edition, g.host) from Guest g where g.id = :id")
    Optional<Linked> findLinked(GuestId id);

    /** The same of everybody who is expected at a session. */
    @Query("""
            select new nl.leervink.attendance.GuestBook$Linked(g.session, g.edition, g.host)
            from Guest g where g.session = :session and g.ending is null""")
    List<Linked> findLinkedTo(SessionId session);

    /** The guests of a session, the first linked first. */
    @Query("select g from Guest g where g.session = :session and g.ending is null order by g.linkedAt, g.id")
    List<Guest> findAt(SessionId session);

    /** Who is expected at these sessions, as far as nobody knows yet whether they came. */
    @Query("select g from Guest g where g.session in :sessions and g.ending is null and g.there is null")
    List<Guest> findExpectedAt(Collection<SessionId> sessions);

    /** The links of people of an edition, also those that ended, in the order in which they were made. */
    @Query("select g from Guest g where g.edition = :edition order by g.linkedAt, g.id")
    List<Guest> findOf(EditionId edition);

    /** The guests of all sessions of an edition. */
    @Query("select g from Guest g where g.host = :host and g.ending is null")
    List<Guest> findIn(EditionId host);

    @Query("select g from Guest g where g.enrolment in :enrolments order by g.comesOn, g.id")
    List<Guest> findOfThese(Collection<EnrolmentId> enrolments);

    /** The links to sessions of an edition of which nobody knows yet whether they came. */
    @Query("""
            select new nl.leervink.attendance.GuestBook$Waiting(g.id, g.session)
            from Guest g where g.host = :host and g.ending is null and g.there is null order by g.session, g.id""")
    List<Waiting> findExpectedIn(EditionId host);

    /** The same of people of an edition. */
    @Query("""
            select new nl.leervink.attendance.GuestBook$Waiting(g.id, g.session)
            from Guest g where g.edition = :edition and g.ending is null and g.there is null order by g.session, g.id""")
    List<Waiting> findExpectedOf(EditionId edition);

    @Query("""
            select new nl.leervink.attendance.GuestBook$Count(g.session, count(g))
            from Guest g where g.session in :sessions and g.ending is null group by g.session""")
    List<Count> countAt(Collection<SessionId> sessions);

    record Linked(SessionId session, EditionId edition, EditionId host) {}

    record Waiting(GuestId id, SessionId session) {}

    record Count(SessionId session, long guests) {}
}
