package nl.leervink.enrolment;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.planning.EditionId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EnrolmentRequests extends Repository<EnrolmentRequest, EnrolmentRequestId> {

    EnrolmentRequest save(EnrolmentRequest request);

    Optional<EnrolmentRequest> findByTokenHash(String tokenHash);

    /** The edition a link was sent for: read before it is held, so that the request itself is read after. */
    @Query("select r.edition, count(r) from EnrolmentRequest r where r.tokenHash = :tokenHash group by r.edition")
    Optional<SeatCount> findEditionOf(String tokenHash);

    /** As it stands now, whatever was read before: asked once the edition is held. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from EnrolmentRequest r where r.tokenHash = :tokenHash")
    Optional<EnrolmentRequest> findFresh(String tokenHash);

    Optional<EnrolmentRequest> findByEditionAndEmail(EditionId edition, EmailAddress email);

    List<EnrolmentRequest> findByEditionAndEmailInAndConfirmedAtIsNull(
            EditionId edition, Collection<EmailAddress> emails);

    /** Whoever counted from an earlier first day, counts from this one. */
    @Modifying
    @Query("""
            update EnrolmentRequest r set r.countedFrom = :firstDay
            where r.edition = :edition and (r.countedFrom is null or r.countedFrom < :firstDay)""")
    void countFrom(EditionId edition, LocalDate firstDay);
}
