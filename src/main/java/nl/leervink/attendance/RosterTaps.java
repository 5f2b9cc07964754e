package nl.leervink.attendance;

import java.util.List;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.planning.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RosterTaps extends Repository<RosterTap, TapId> {

    RosterTap save(RosterTap tap);

    Optional<RosterTap> findById(TapId id);

    /** What someone tapped on a roster and did not undo, the last one first. */
    @Query("""
            select new nl.leervink.attendance.RosterTaps$Undoable(t.id)
            from RosterTap t
            where t.session = :session and t.tappedBy = :by and t.undone = false
                and t.kind <> nl.leervink.attendance.RosterTap$Kind.UNDO and size(t.written) > 0
            order by t.writing desc""")
    List<Undoable> undoable(SessionId session, PersonId by, Limit most);

    record Undoable(TapId id) {}
}
