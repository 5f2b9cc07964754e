package nl.leervink.points;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only what adds and reads. */
interface LedgerSteps extends Repository<LedgerStep, LedgerStepId> {

    LedgerStep save(LedgerStep step);

    List<LedgerStep> findByDeliveryAndEntryInOrderByNumberAsc(UUID delivery, Collection<LedgerEntryId> entries);

    /** What was said last of each of these entries, of which anything was. */
    @Query("""
            select s from LedgerStep s where s.entry in :entries
                and s.number = (select max(x.number) from LedgerStep x where x.entry = s.entry)
            """)
    List<LedgerStep> findNewestOf(Collection<LedgerEntryId> entries);
}
