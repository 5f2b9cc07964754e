package nl.leervink.enrolment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.planning.EditionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EnrolmentRequests extends Repository<EnrolmentRequest, EnrolmentRequestId> {

    EnrolmentRequest save(EnrolmentRequest request);

    Optional<EnrolmentRequest> findByTokenHash(String tokenHash);

    Optional<EnrolmentRequest> findByEditionAndEmail(EditionId edition, EmailAddress email);

    @Query("""
            select r.edition, count(r) from EnrolmentRequest r
            where r.edition in :editions and r.confirmedAt is null and r.expiresAt > :now
            group by r.edition""")
    List<SeatCount> countHeld(Collection<EditionId> editions, Instant now);
}
