package nl.leervink.points;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Only what adds and reads. */
interface LedgerSteps extends Repository<LedgerStep, LedgerStepId> {

    LedgerStep save(LedgerStep step);

    Optional<LedgerStep> findFirstByEntryOrderByNumberDesc(LedgerEntryId entry);
}
