package nl.leervink.points;

import nl.leervink.kernel.ForOffice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ledgers that could not be brought in step with other rules yet. They are tried again by themselves. */
@Service
@ForOffice
public class UnsettledLedgers {

    private final LedgersToSettle list;

    UnsettledLedgers(LedgersToSettle list) {
        this.list = list;
    }

    /** How many; zero as a rule. */
    @Transactional(readOnly = true)
    public int count() {
        return list.countByTriesGreaterThan(0);
    }
}
