package nl.leervink.mailing;

import nl.leervink.kernel.Shown;

/** Why a letter came back. */
public enum ReturnReason implements Shown {
    UNKNOWN_ADDRESS,
    MAILBOX_FULL,
    MAILBOX_CLOSED,
    TOO_LARGE,
    NOT_REACHED,
    REFUSED,
    OTHER
}
