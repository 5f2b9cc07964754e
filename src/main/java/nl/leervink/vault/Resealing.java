package nl.leervink.vault;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the portal starts, seals anew what another key sealed: keys change only with a start. Once it said that all is
 * sealed with the key of today, the others may go. Two instances that start at once do no harm.
 */
@Component
class Resealing {

    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

    private final List<KeepsSealed> keepers;
    private final Vault vault;

    Resealing(List<KeepsSealed> keepers, Vault vault) {
        this.keepers = keepers;
        this.vault = vault;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sealAll() {
        if (keepers.stream().map(this::isSealed).reduce(true, Boolean::logicalAnd)) {
            LOG.info("All that is confidential is sealed with the key {}", vault.currentKey());
        }
    }

    /** What cannot be opened stays as it is, and is told: the rest of the portal need not wait for it. */
    private boolean isSealed(KeepsSealed keeper) {
        try {
            while (keeper.sealSome()) {
                LOG.info("Sealed some of {} with the key {}", keeper.what(), vault.currentKey());
            }
            return true;
        } catch (Unopenable why) {
            LOG.error("Not all of {} could be sealed anew; keep the other keys", keeper.what(), why);
            return false;
        }
    }
}
