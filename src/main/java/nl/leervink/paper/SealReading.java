package nl.leervink.paper;

import nl.leervink.kernel.Shown;

/** What came of looking for the key to sign with. */
public sealed interface SealReading {

    /** It signs. Whether its certificate still holds is asked each time: it ends while the portal runs. */
    record Usable(Seal seal) implements SealReading {}

    /** There is nothing to sign with. */
    record Unusable(Problem why) implements SealReading {}

    /** Why there is nothing to sign with. */
    enum Problem implements Shown {
        /** Nobody told where the keystore is. */
        NOT_TOLD,
        /** There is no readable file where it should be. */
        MISSING,
        /** It does not open with the password that was told. */
        LOCKED,
        /** It holds no private key with its certificate, or one that cannot sign. */
        NO_KEY,
        /** The certificate does not hold today. */
        EXPIRED;

        @Override
        public String key() {
            return "seal-problem." + name().replace('_', '-').toLowerCase(java.util.Locale.ROOT);
        }
    }
}
