package nl.leervink.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlannedSessions extends Repository<PlannedSession, SessionId> {

    PlannedSession save(PlannedSession session);

    Optional<PlannedSession> findById(SessionId id);

    List<PlannedSession> findByIdIn(Collection<SessionId> ids);

    record InEdition(EditionId edition) {}

    @Query(
            "select new nl.leervink.planning.PlannedSessions$InEdition(s.edition) from PlannedSession s where s.id = :session")
    Optional<InEdition> findEditionOf(SessionId session);

    List<PlannedSession> findByEditionOrderByNumberAscPartAsc(EditionId edition);

    /** The parts of those days of these editions that are held in parts. */
    List<PlannedSession> findByEditionInAndPartGreaterThanOrderByNumberAscPartAsc(
            Collection<EditionId> editions, int none);

    List<PlannedSession> findByEditionInOrderByDateAscPartAsc(Collection<EditionId> editions);

    @Query("""
            select s.id, s.edition, e.title, s.number, s.date
            from PlannedSession s join Edition e on e.id = s.edition
            where s.date < :today and e.status = nl.leervink.planning.EditionStatus.OPEN
            order by s.date, s.id""")
    List<HeldSession> findHeldInOpenEditions(LocalDate today);

    @Query("""
            select s from PlannedSession s join Edition e on e.id = s.edition
            where s.date between :from and :until and e.status = nl.leervink.planning.EditionStatus.OPEN
            order by s.date, s.id""")
    List<PlannedSession> findToHold(LocalDate from, LocalDate until);

    /** Of those of these editions that are or were on offer; a draft is nobody's business. */
    @Query("""
            select s.edition, s.number, s.part, s.title, s.date, min(b.startTime), max(b.endTime)
            from PlannedSession s join s.blocks b join Edition e on e.id = s.edition
            where s.edition in :editions and e.status <> nl.leervink.planning.EditionStatus.DRAFT and e.closedTo is null
            group by s.edition, s.number, s.part, s.title, s.date
            order by s.edition, s.number, s.part""")
    List<SessionTimes> findTimes(Collection<EditionId> editions);

    @Query("""
            select s.id, e.id, e.title, e.status, coalesce(s.place, e.place), s.number, s.part, s.date,
                min(b.startTime), max(b.endTime), t
            from PlannedSession s join Edition e on e.id = s.edition join s.blocks b
                left join e.trainers t on t in :trainers and (s.trainer is null or s.trainer = t)
            where s.date in :dates and (:edition is null or e.id <> :edition)
                and e.status <> nl.leervink.planning.EditionStatus.CANCELLED
                and (t is not null or lower(coalesce(s.place, e.place)) in :places)
            group by s.id, e.id, e.title, e.status, coalesce(s.place, e.place), s.number, s.part, s.date, t
            order by s.date, min(b.startTime), s.id""")
    List<BookedSession> findBooked(
            Collection<LocalDate> dates,
            @Nullable EditionId edition,
            Collection<PersonId> trainers,
            Collection<String> places);

    @Query("""
            select s from PlannedSession s join Edition e on e.id = s.edition
            where e.course = (select own.course from Edition own where own.id = :edition)
                and e.id <> :edition and s.date <= :today
                and (e.status in (
                        nl.leervink.planning.EditionStatus.OPEN, nl.leervink.planning.EditionStatus.CLOSED)
                    or e.status = nl.leervink.planning.EditionStatus.CANCELLED and e.cancelledAt is not null)
            order by s.date desc, s.id""")
    List<PlannedSession> findHeldElsewhere(EditionId edition, LocalDate today, Pageable page);

    @Query("""
            select s from PlannedSession s join Edition e on e.id = s.edition
            where e.course = (select own.course from Edition own where own.id = :edition)
                and e.id <> :edition and s.date >= :from and e.status = nl.leervink.planning.EditionStatus.OPEN
            order by s.date, s.id""")
    List<PlannedSession> findToComeElsewhere(EditionId edition, LocalDate from, Limit most);

    @Query("""
            select s.id, e.id, e.title, e.status, case when e.confirmedAt is null then false else true end,
                e.period.firstDay, e.period.lastDay, coalesce(s.place, e.place), s.number, s.part,
                (select count(distinct o.number) from PlannedSession o where o.edition = e.id), s.date, min(b.startTime), max(b.endTime)
            from PlannedSession s join s.blocks b join Edition e on e.id = s.edition
            where s.date between :first and :last
                and (:trainer is null or (:trainer member of e.trainers and (s.trainer is null or s.trainer = :trainer)))
                and (:place is null or coalesce(s.place, e.place) = :place)
                and (:course is null or e.course = :course)
                and (:cancelled = true or e.status <> nl.leervink.planning.EditionStatus.CANCELLED)
            group by s.id, e.id, e.title, e.status, e.confirmedAt, e.period.firstDay, e.period.lastDay,
                coalesce(s.place, e.place), s.number, s.part, s.date
            order by s.date, min(b.startTime), s.id""")
    List<AgendaSession> findOnAgenda(
            LocalDate first,
            LocalDate last,
            @Nullable PersonId trainer,
            @Nullable String place,
            @Nullable CourseId course,
            boolean cancelled,
            Limit limit);

    @Query("""
            select s.id, e.id, e.title, e.status, case when e.confirmedAt is null then false else true end,
                e.period.firstDay, e.period.lastDay, coalesce(s.place, e.place), s.number, s.part,
                (select count(distinct o.number) from PlannedSession o where o.edition = e.id), s.date, min(b.startTime), max(b.endTime)
            from PlannedSession s join s.blocks b join Edition e on e.id = s.edition
            where s.date between :first and :last
                and e.status <> nl.leervink.planning.EditionStatus.DRAFT
                and :trainer member of e.trainers and (s.trainer is null or s.trainer = :trainer)
            group by s.id, e.id, e.title, e.status, e.confirmedAt, e.period.firstDay, e.period.lastDay,
                coalesce(s.place, e.place), s.number, s.part, s.date
            order by s.date, min(b.startTime), s.id""")
    List<AgendaSession> findOnAgendaOfTrainer(LocalDate first, LocalDate last, PersonId trainer, Limit limit);

    @Query("""
            select s.id, e.id, e.title, e.status, case when e.confirmedAt is null then false else true end,
                e.period.firstDay, e.period.lastDay, coalesce(s.place, e.place), s.number, s.part,
                (select count(distinct o.number) from PlannedSession o where o.edition = e.id), s.date, min(b.startTime), max(b.endTime)
            from PlannedSession s join s.blocks b join Edition e on e.id = s.edition
            where s.date between :first and :last
                and e.status <> nl.leervink.planning.EditionStatus.DRAFT
                and e.id in :editions
            group by s.id, e.id, e.title, e.status, e.confirmedAt, e.period.firstDay, e.period.lastDay,
                coalesce(s.place, e.place), s.number, s.part, s.date
            order by s.date, min(b.startTime), s.id""")
    List<AgendaSession> findOnAgendaOf(LocalDate first, LocalDate last, Collection<EditionId> editions, Limit limit);
}
