package nl.leervink.mailing;

import nl.leervink.kernel.Shown;

/** Why a letter did not leave; never the words of the other mail server, which may tell what is none of our business. */
public enum Trouble implements Shown {
    /** No connection could be made. */
    UNREACHABLE,
    /** The mail server does not accept our user name and password. */
    SIGN_IN_REFUSED,
    /** The mail server answered too late. */
    TOO_SLOW,
    /** The connection broke off. */
    BROKEN_OFF,
    /** The mail server refused with a code from 400, which may pass. */
    REFUSED_FOR_NOW,
    /** The mail server refused with a code from 500, which stays. */
    REFUSED,
    /** The letter itself could not be put together. */
    UNREADABLE
}
