package nl.leervink.attendance;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Appeals extends Repository<Appeal, AppealId> {

    Appeal save(Appeal appeal);

    Optional<Appeal> findById(AppealId id);

    /** For whoever is going to answer it: others wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Appeal a where a.id = :id")
    Optional<Appeal> findLocked(AppealId id);

    boolean existsBySessionAndEnrolment(SessionId session, EnrolmentId enrolment);

    List<Appeal> findByEnrolment(EnrolmentId enrolment);

    /** For whoever is going to take away what they say: who answers one waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Appeal a where a.enrolment = :enrolment order by a.id")
    List<Appeal> findLockedOf(EnrolmentId enrolment);

    List<Appeal> findByEditionAndLodgedByOrderByLodgedAt(EditionId edition, PersonId by);

    @Query(
            "select distinct new nl.leervink.attendance.Appeals$InEdition(a.edition) from Appeal a where a.words.sealedWith is not null")
    List<InEdition> findEditionsKeeping();

    @Query("""
            select new nl.leervink.attendance.Appeals$Kept(a.enrolment, a.edition, a.lodgedBy,
                max(coalesce(a.answeredAt, a.lodgedAt)), sum(case when a.answeredAt is null then 1 else 0 end))
            from Appeal a where a.words.sealedWith is not null and a.edition in :editions
            group by a.enrolment, a.edition, a.lodgedBy""")
    List<Kept> findKeptIn(Collection<EditionId> editions);

    /** Where an appeal is, without what it says. */
    @Query("select new nl.leervink.attendance.Appeals$In(a.edition, a.session) from Appeal a where a.id = :id")
    Optional<In> findPlace(AppealId id);

    /** Of these editions, those that can still be answered, the first lodged first; not what they say. */
    @Query("""
            select new nl.leervink.attendance.Appeals$Waiting(a.id, a.edition, a.session, a.lodgedBy, a.lodgedAt)
            from Appeal a where a.state = nl.leervink.attendance.AppealState.OPEN and a.words.sealedWith is not null
                and a.edition in :editions
            order by a.lodgedAt, a.id""")
    List<Waiting> findWaiting(Collection<EditionId> editions, Limit most);

    /** As {@link #findWaiting(Collection, Limit)}, of every edition. */
    @Query("""
            select new nl.leervink.attendance.Appeals$Waiting(a.id, a.edition, a.session, a.lodgedBy, a.lodgedAt)
            from Appeal a where a.state = nl.leervink.attendance.AppealState.OPEN and a.words.sealedWith is not null
            order by a.lodgedAt, a.id""")
    List<Waiting> findWaiting(Limit most);

    @Query("""
            select a from Appeal a
            where a.session = :session and a.state = nl.leervink.attendance.AppealState.UPHELD order by a.answeredAt, a.id""")
    List<Appeal> findUpheldAt(SessionId session);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Appeal a where a.words.sealedWith <> :key or a.answer.sealedWith <> :key order by a.id""")
    List<Appeal> findSealedOtherwise(String key, Limit most);

    record In(EditionId edition, SessionId session) {}

    record InEdition(EditionId edition) {}

    record Kept(EnrolmentId enrolment, EditionId edition, PersonId by, Instant last, long open) {}

    record Waiting(AppealId id, EditionId edition, SessionId session, PersonId by, Instant at) {}
}
