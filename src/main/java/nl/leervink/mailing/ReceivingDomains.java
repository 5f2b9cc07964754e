package nl.leervink.mailing;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface ReceivingDomains extends Repository<ReceivingDomain, String> {

    /** Held until the end of the transaction: letters for one domain are claimed one after another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ReceivingDomain> findByName(String name);

    /** Another instance may do so at the same moment. */
    @Modifying
    @NativeQuery("insert into receiving_domain (name, closed_until) values (:name, timestamp with time zone"
            + " '1970-01-01 00:00:00+00') on conflict do nothing")
    void meet(String name);
}
