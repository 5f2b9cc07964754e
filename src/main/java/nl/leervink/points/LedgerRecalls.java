package nl.leervink.points;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Only what adds and reads. */
interface LedgerRecalls extends Repository<LedgerRecall, LedgerEntryId> {

    LedgerRecall save(LedgerRecall recall);

    List<LedgerRecall> findByEntryIn(Collection<LedgerEntryId> entries);

    boolean existsByEntry(LedgerEntryId entry);
}
