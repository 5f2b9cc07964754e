package nl.leervink.bundles;

import nl.leervink.kernel.BetweenModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose certificates were in bundles. */
@Service
@BetweenModules
public class BundledNames {

    private final KeptBundles bundles;

    BundledNames(KeptBundles bundles) {
        this.bundles = bundles;
    }

    /** Forgets whose certificate this was, in every bundle it was ever in. */
    @Transactional
    public void forget(String number) {
        bundles.findWith(number).forEach(bundle -> bundle.forgetName(number));
    }
}
