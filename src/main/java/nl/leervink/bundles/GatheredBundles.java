package nl.leervink.bundles;

import java.time.Clock;
import java.time.LocalDate;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Posts what came after the closing of an edition, for contacts who do not want each certificate by itself. */
@Component
class GatheredBundles {

    private static final Logger LOG = LoggerFactory.getLogger(GatheredBundles.class);

    private static final int AT_ONCE = 1_000;

    private final KeptBundles bundles;
    private final Editions editions;
    private final Posting posting;
    private final TransactionOperations transaction;
    private final Clock clock;

    GatheredBundles(
            KeptBundles bundles, Editions editions, Posting posting, TransactionOperations transaction, Clock clock) {
        this.bundles = bundles;
        this.editions = editions;
        this.posting = posting;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Posts all whose edition is closed, on a working day; each in a transaction of its own. */
    void postOnWorkingDay() {
        if (WorkingDays.isWorkingDay(LocalDate.now(clock))) {
            bundles.findGathering(Limit.of(AT_ONCE)).forEach(found -> post(found.id()));
        }
    }

    /** One that cannot be posted waits for tomorrow, and holds up no other. */
    private void post(BundleId id) {
        try {
            transaction.executeWithoutResult(_ -> postHeld(id));
        } catch (RuntimeException failure) {
            LOG.error(
                    "Bundle {} cannot be posted: {}",
                    id.value(),
                    failure.getClass().getName());
        }
    }

    private void postHeld(BundleId id) {
        bundles.findLocked(id)
                .filter(bundle -> bundle.state() == BundleState.GATHERING)
                .filter(bundle -> !bundle.given().isEmpty())
                .ifPresent(bundle -> editions.find(bundle.edition())
                        .filter(edition -> edition.status() == EditionStatus.CLOSED)
                        .ifPresent(edition -> posting.post(bundle, edition)));
    }
}
