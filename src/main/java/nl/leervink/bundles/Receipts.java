package nl.leervink.bundles;

import java.time.Clock;
import java.util.Collection;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with their bundles that certificates were fetched in the portal. */
@Service
@BetweenModules
public class Receipts {

    private final KeptBundles bundles;
    private final Clock clock;

    Receipts(KeptBundles bundles, Clock clock) {
        this.bundles = bundles;
        this.clock = clock;
    }

    /** This person fetched these certificates: kept once with each of their bundles in which one of them is. */
    @Transactional
    public void fetched(PersonId receiver, Collection<String> numbers) {
        var now = clock.instant();
        bundles.findOf(receiver, numbers).forEach(bundle -> bundle.fetched(now));
    }
}
