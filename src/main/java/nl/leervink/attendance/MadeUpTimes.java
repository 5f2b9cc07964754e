package nl.leervink.attendance;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MadeUpTimes extends Repository<MadeUp, MadeUpId> {

    MadeUp save(MadeUp madeUp);

    /** For whoever is going to take it back: others wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MadeUp m where m.id = :id")
    Optional<MadeUp> findLocked(MadeUpId id);

    /** What people of this edition made up, in the order in which it was recorded; also what was taken back. */
    @Query("select m from MadeUp m where m.edition = :edition order by m.recordedAt, m.id")
    List<MadeUp> ofEdition(EditionId edition);

    @Query("select m from MadeUp m where m.edition in :editions order by m.recordedAt, m.id")
    List<MadeUp> ofEditions(Collection<EditionId> editions);

    /** What somebody made up that was not taken back. */
    @Query(
            "select m from MadeUp m where m.enrolment = :enrolment and m.takenBackAt is null order by m.recordedAt, m.id")
    List<MadeUp> standingOf(EnrolmentId enrolment);
}
