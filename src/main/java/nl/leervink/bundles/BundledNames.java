package nl.leervink.bundles;

import java.util.HashSet;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose certificates were in bundles. */
@Service
@BetweenModules
public class BundledNames {

    private final KeptBundles bundles;
    private final Dispatches dispatches;
    private final Outbox outbox;

    BundledNames(KeptBundles bundles, Dispatches dispatches, Outbox outbox) {
        this.bundles = bundles;
        this.dispatches = dispatches;
        this.outbox = outbox;
    }

    /**
     * Forgets whose certificate this was, in every bundle it was ever in and in letters that never left; and where it went, if it
     * went to themselves.
     *
     * @param holder whose it was
     */
    @Transactional
    public void forget(String number, PersonId holder) {
        var letters = new HashSet<>(outbox.about(CertificateOccasions.of(number)));
        outbox.recall(letters);
        for (var bundle : bundles.findWith(number)) {
            var sent = dispatches.findByBundle(bundle.id());
            sent.stream().map(Dispatch::letter).forEach(letters::add);
            if (bundle.forget(number, holder)) {
                sent.forEach(Dispatch::forgetAddress);
            }
        }
        outbox.forgetHeldBack(letters);
    }
}
