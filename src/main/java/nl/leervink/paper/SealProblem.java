package nl.leervink.paper;

import nl.leervink.kernel.Shown;

/** Why there is nothing to sign with. */
public enum SealProblem implements Shown {
    /** Nobody told where the keystore is. */
    NOT_TOLD,
    /** There is no readable file where it should be. */
    MISSING,
    /** It does not open with the password that was told. */
    LOCKED,
    /** It holds no private key with its certificate, or one that cannot sign. */
    NO_KEY,
    /** The certificate does not hold today. */
    EXPIRED
}
