package nl.leervink.planning;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlannedEditions extends Repository<Edition, EditionId> {

    Edition save(Edition edition);

    Optional<Edition> findById(EditionId id);

    List<Edition> findByIdIn(Collection<EditionId> ids);

    @Query("""
            select e from Edition e
            where e.id in :ids or e.id in (
                select o.id from Edition o
                where o.status = nl.leervink.planning.EditionStatus.OPEN and o.enrolUntil >= :today
                    and o.closedTo is null
                order by o.period.firstDay, o.id limit :most)
            order by e.period.firstDay, e.id""")
    List<Edition> findTheseAndOffered(Collection<EditionId> ids, LocalDate today, int most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Edition e where e.id = :id")
    Optional<Edition> findLocked(EditionId id);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select e from Edition e where e.id = :id")
    Optional<Edition> findHeld(EditionId id);

    @Query("""
            select e from Edition e
            where e.course in :courses and e.period.lastDay >= :day
                and e.status in (nl.leervink.planning.EditionStatus.DRAFT, nl.leervink.planning.EditionStatus.OPEN)
            order by e.period.firstDay, e.id""")
    List<Edition> findToCome(Collection<CourseId> courses, LocalDate day);

    @Query("""
            select e from Edition e
            where e.period.lastDay between :from and :until
                and e.status in (nl.leervink.planning.EditionStatus.OPEN, nl.leervink.planning.EditionStatus.CLOSED)
            order by e.period.lastDay, e.id""")
    List<Edition> findEndedBetween(LocalDate from, LocalDate until);

    @Query("""
            select e from Edition e
            where e.course = :course and e.period.lastDay <= :until
                and e.status in (nl.leervink.planning.EditionStatus.OPEN, nl.leervink.planning.EditionStatus.CLOSED)
            order by e.period.lastDay desc, e.id""")
    List<Edition> findEndedOf(CourseId course, LocalDate until, Limit most);

    @Query("select count(e) > 0 from Edition e where e.id = :edition and :trainer member of e.trainers")
    boolean isTrainedBy(EditionId edition, PersonId trainer);

    @Query("select e from Edition e where :trainer member of e.trainers order by e.period.firstDay, e.id")
    List<Edition> findTrainedBy(PersonId trainer);

    @Query("""
            select e.id, e.course, e.slug, e.title, e.period.firstDay, e.period.lastDay, e.place, e.enrolUntil, e.capacity,
                e.price, e.vat, e.status, e.decideBy, case when e.confirmedAt is null then false else true end
            from Edition e
            where e.status = nl.leervink.planning.EditionStatus.OPEN and e.enrolUntil >= :today
                and e.closedTo is null and (:course is null or e.course = :course)
            order by e.period.firstDay, e.id""")
    List<OfferedEdition> findOffered(LocalDate today, @Nullable CourseId course, Pageable page);

    @Query("""
            select count(e) from Edition e
            where e.status = nl.leervink.planning.EditionStatus.OPEN and e.enrolUntil >= :today
                and e.closedTo is null and (:course is null or e.course = :course)""")
    int countOffered(LocalDate today, @Nullable CourseId course);

    @Query("""
            select e.id, e.course, e.slug, e.title, e.period.firstDay, e.period.lastDay, e.place, e.enrolUntil, e.capacity,
                e.price, e.vat, e.status, e.decideBy, case when e.confirmedAt is null then false else true end
            from Edition e
            where e.id = :id and e.status <> nl.leervink.planning.EditionStatus.DRAFT and e.closedTo is null""")
    Optional<OfferedEdition> findOffered(EditionId id);

    @Query("select count(e) > 0 from Edition e where e.id = :id and e.closedTo is not null")
    boolean isClosed(EditionId id);

    @Query("""
            select e.id, e.course, e.slug, e.title, e.period.firstDay, e.period.lastDay, e.place, e.enrolUntil, e.capacity,
                e.price, e.vat, e.status, e.decideBy, case when e.confirmedAt is null then false else true end
            from Edition e
            where e.id = :id and e.status <> nl.leervink.planning.EditionStatus.DRAFT and e.closedTo in :organisations""")
    Optional<OfferedEdition> findClosedTo(EditionId id, Collection<OrganisationId> organisations);

    @Query("""
            select e.id, e.course, e.slug, e.title, e.period.firstDay, e.period.lastDay, e.place, e.enrolUntil, e.capacity,
                e.price, e.vat, e.status, e.decideBy, case when e.confirmedAt is null then false else true end
            from Edition e
            where e.status = nl.leervink.planning.EditionStatus.OPEN and e.enrolUntil >= :today
                and e.closedTo in :organisations
            order by e.period.firstDay, e.id""")
    List<OfferedEdition> findClosedTo(LocalDate today, Collection<OrganisationId> organisations);

    @Query("""
            select e.id, e.title, e.status, e.period.firstDay, e.period.lastDay, e.place, e.capacity,
                e.minimum, e.enrolUntil, e.certificatesDue, e.decideBy,
                case when e.confirmedAt is null then false else true end
            from Edition e
            where (:status is null or e.status = :status) and lower(e.title || ' ' || e.place) like :words escape '!'
            order by e.period.firstDay desc, e.id""")
    List<EditionRow> findRows(@Nullable EditionStatus status, String words, Pageable page);

    @Query("""
            select count(e) from Edition e
            where (:status is null or e.status = :status) and lower(e.title || ' ' || e.place) like :words escape '!'""")
    int countRows(@Nullable EditionStatus status, String words);

    @Query("""
            select e.id, e.title, e.status, e.period.firstDay, e.period.lastDay, e.place, e.capacity,
                e.minimum, e.enrolUntil, e.certificatesDue, e.decideBy,
                case when e.confirmedAt is null then false else true end
            from Edition e
            where e.status = nl.leervink.planning.EditionStatus.OPEN and e.period.lastDay < :today
            order by e.certificatesDue, e.id""")
    List<EditionRow> findEnded(LocalDate today, Limit limit);

    @Query("""
            select e.id, e.title, e.status, e.period.firstDay, e.period.lastDay, e.place, e.capacity,
                e.minimum, e.enrolUntil, e.certificatesDue, e.decideBy,
                case when e.confirmedAt is null then false else true end
            from Edition e
            where e.status = nl.leervink.planning.EditionStatus.DRAFT
            order by e.period.firstDay, e.id""")
    List<EditionRow> findDrafts(Limit limit);

    @Query("""
            select e.id, e.title, e.status, e.period.firstDay, e.period.lastDay, e.place, e.capacity,
                e.minimum, e.enrolUntil, e.certificatesDue, e.decideBy,
                case when e.confirmedAt is null then false else true end
            from Edition e
            where e.status = nl.leervink.planning.EditionStatus.OPEN and e.confirmedAt is null
                and e.period.firstDay > :today and e.decideBy <= :until
            order by e.decideBy, e.period.firstDay, e.id""")
    List<EditionRow> findUndecided(LocalDate today, LocalDate until);

    @Query("select e.id, t from Edition e join e.trainers t where e.id in :editions")
    List<EditionTrainer> findTrainers(Collection<EditionId> editions);

    @Query("select distinct e.place from Edition e order by e.place")
    List<String> findPlaces(Limit limit);

    @Query("select e.course, max(e.title) from Edition e group by e.course order by max(e.title), e.course")
    List<AgendaChoices.PlannedCourse> findCourses(Limit limit);

    @Query("""
            select e from Edition e
            where e.status = nl.leervink.planning.EditionStatus.OPEN and e.confirmedAt is null
                and e.period.firstDay > :today and e.decideBy <= :until
            order by e.decideBy, e.period.firstDay, e.id""")
    List<Edition> findToDecide(LocalDate today, LocalDate until);
}
