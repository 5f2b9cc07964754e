package nl.leervink.points;

import org.springframework.data.repository.Repository;

/** Only what adds and reads. */
interface LedgerRecalls extends Repository<LedgerRecall, LedgerEntryId> {

    LedgerRecall save(LedgerRecall recall);

    boolean existsByEntry(LedgerEntryId entry);
}
