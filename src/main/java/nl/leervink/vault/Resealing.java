package nl.leervink.vault;

import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Seals what is not sealed with the key of today. Before the first request, what was kept in the open; when the portal
 * has started, what another key sealed: keys change only with a start. Once it said that all is sealed with the key of
 * today, the others may go. Two instances that start at once do no harm.
 */
@Component
class Resealing implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

    private final List<KeepsSealed> keepers;
    private final Vault vault;

    Resealing(List<KeepsSealed> keepers, Vault vault) {
        this.keepers = keepers;
        this.vault = vault;
    }

    @Override
    public void afterSingletonsInstantiated() {
        keepers.forEach(keeper -> sealAll(keeper, KeepsSealed::sealSomeThatIsOpen));
    }

    @EventListener(ApplicationReadyEvent.class)
    void sealAnew() {
        if (keepers.stream().map(this::isSealedAnew).reduce(true, Boolean::logicalAnd)) {
            LOG.info("All that is confidential is sealed with the key {}", vault.currentKey());
        }
    }

    /** What cannot be opened stays as it is, and is told: the rest of the portal need not wait for it. */
    private boolean isSealedAnew(KeepsSealed keeper) {
        try {
            sealAll(keeper, KeepsSealed::sealSomeAnew);
            return true;
        } catch (Unopenable why) {
            LOG.error("Not all of {} could be sealed anew; keep the other keys", keeper.what(), why);
            return false;
        }
    }

    private void sealAll(KeepsSealed keeper, Predicate<KeepsSealed> some) {
        while (some.test(keeper)) {
            LOG.info("Sealed some of {} with the key {}", keeper.what(), vault.currentKey());
        }
    }
}
