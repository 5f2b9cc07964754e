package nl.leervink.mailing;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReceivingDomains extends Repository<ReceivingDomain, String> {

    /** Those of these names that were met before. */
    @Query("select d.name from ReceivingDomain d where d.name in :names")
    Set<String> met(Collection<String> names);

    /** Held until the end of the transaction, in the order of their names: letters for one domain are claimed one after another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from ReceivingDomain d where d.name in :names order by d.name")
    List<ReceivingDomain> findLocked(Collection<String> names);

    /** Another instance may do so at the same moment. */
    @Modifying
    @NativeQuery("insert into receiving_domain (name, closed_until) values (:name, timestamp with time zone"
            + " '1970-01-01 00:00:00+00') on conflict do nothing")
    void meet(String name);
}
