package nl.leervink.security;

import nl.leervink.kernel.Shown;

/** Whether someone we know can sign in. */
public enum AccountState implements Shown {
    /** Chose a password. */
    SIGNS_IN,
    /** Was sent a link to choose one, and did not yet. */
    INVITED,
    /** Known to us, and nothing more. */
    NO_ACCOUNT
}
