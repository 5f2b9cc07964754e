package nl.leervink.points;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Only what adds and reads. */
interface LedgerWriteOffs extends Repository<LedgerWriteOff, LedgerEntryId> {

    LedgerWriteOff save(LedgerWriteOff writeOff);

    List<LedgerWriteOff> findByEntryIn(Collection<LedgerEntryId> entries);
}
