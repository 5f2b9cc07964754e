package nl.leervink.enrolment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubstituteRequests extends Repository<SubstituteRequest, EnrolmentId> {

    SubstituteRequest save(SubstituteRequest request);

    void delete(SubstituteRequest request);

    Optional<SubstituteRequest> findById(EnrolmentId place);

    Optional<SubstituteRequest> findByTokenHash(String tokenHash);

    /** The edition a link was sent for: read before it is held, so that the request itself is read after. */
    @Query("select r.edition, count(r) from SubstituteRequest r where r.tokenHash = :tokenHash group by r.edition")
    Optional<SeatCount> findEditionOf(String tokenHash);

    /** As it stands now, whatever was read before: asked once the edition is held. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from SubstituteRequest r where r.tokenHash = :tokenHash")
    Optional<SubstituteRequest> findFresh(String tokenHash);
}
