package nl.leervink.homework;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeadlineExtensions extends Repository<DeadlineExtension, ExtensionId> {

    DeadlineExtension save(DeadlineExtension extension);

    /** The one that holds, if there is any. */
    Optional<DeadlineExtension> findFirstByAssignmentAndEnrolmentOrderByNumberDesc(
            AssignmentId assignment, EnrolmentId enrolment);

    /** Those that hold. */
    @Query("""
            select e from DeadlineExtension e
            where e.enrolment in :enrolments and e.due is not null and e.number =
                (select max(o.number) from DeadlineExtension o
                where o.assignment = e.assignment and o.enrolment = e.enrolment)""")
    List<DeadlineExtension> findHolding(Collection<EnrolmentId> enrolments);

    /** All that were given in an edition, the latest first. */
    List<DeadlineExtension> findByEditionOrderByGivenAtDescNumberDesc(EditionId edition);

    /** Why they were given longer goes; that they were stays. */
    @Modifying
    @Query(
            value = "update deadline_extension set sealed_with = null, sealed = null where enrolment = :enrolment",
            nativeQuery = true)
    void forgetReasonsOf(UUID enrolment);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from DeadlineExtension e where e.reason.sealedWith <> :key order by e.id")
    List<DeadlineExtension> findSealedOtherwise(String key, Limit most);
}
