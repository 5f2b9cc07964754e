package nl.leervink.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlannedSessions extends Repository<PlannedSession, SessionId> {

    PlannedSession save(PlannedSession session);

    Optional<PlannedSession> findById(SessionId id);

    List<PlannedSession> findByEditionOrderByNumber(EditionId edition);

    List<PlannedSession> findByEditionInOrderByDate(Collection<EditionId> editions);

    @Query("""
            select s from PlannedSession s
            where s.date < :today and s.edition in
                (select e.id from Edition e where e.status = nl.leervink.planning.EditionStatus.OPEN)
            order by s.date""")
    List<PlannedSession> findHeldInOpenEditions(LocalDate today);
}
