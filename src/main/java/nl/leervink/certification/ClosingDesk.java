package nl.leervink.certification;

import java.util.Optional;
import nl.leervink.kernel.ForOffice;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closing an edition without waiting for it. It stays one transaction: what is counted meanwhile is not there yet, and all
 * of it is once it ended.
 */
@Service
@ForOffice
public class ClosingDesk {

    private final ClosingRuns runs;

    ClosingDesk(ClosingRuns runs) {
        this.runs = runs;
    }

    /** Has an edition closed as {@link Issuing#close} does; it goes on when whoever asked leaves. */
    @Transactional(readOnly = true)
    public BeginResult begin(EditionId edition, PersonId office) {
        return runs.begin(edition, office);
    }

    /** How that goes; for an hour also how it ended. Empty where nobody asked. */
    @Transactional(readOnly = true)
    public Optional<ClosingProgress> progress(EditionId edition) {
        return runs.progress(edition);
    }
}
