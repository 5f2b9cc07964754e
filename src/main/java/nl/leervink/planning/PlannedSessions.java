package nl.leervink.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlannedSessions extends Repository<PlannedSession, SessionId> {

    PlannedSession save(PlannedSession session);

    Optional<PlannedSession> findById(SessionId id);

    List<PlannedSession> findByEditionOrderByNumber(EditionId edition);

    List<PlannedSession> findByEditionInOrderByDate(Collection<EditionId> editions);

    @Query("""
            select s.id, s.edition, e.title, s.number, s.date
            from PlannedSession s join Edition e on e.id = s.edition
            where s.date < :today and e.status = nl.leervink.planning.EditionStatus.OPEN
            order by s.date, s.id""")
    List<HeldSession> findHeldInOpenEditions(LocalDate today);

    @Query("""
            select s from PlannedSession s join Edition e on e.id = s.edition
            where e.course = (select own.course from Edition own where own.id = :edition)
                and e.id <> :edition and s.date <= :today
                and e.status in (
                    nl.leervink.planning.EditionStatus.OPEN, nl.leervink.planning.EditionStatus.CLOSED)
            order by s.date desc, s.id""")
    List<PlannedSession> findHeldElsewhere(EditionId edition, LocalDate today, Pageable page);
}
