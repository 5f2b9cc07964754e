package nl.leervink.points;

import nl.leervink.kernel.Shown;

/** How far points are on the way into their register. */
public enum EntryStatus implements Shown {
    /** They will be earned with a certificate that is not there yet. Never in a ledger. */
    FORECAST,
    EARNED,
    /** Delivered to the register. */
    SUBMITTED,
    ACCEPTED,
    REJECTED;

    /** Whether a register that has them here can say this of them. */
    boolean canBecome(EntryStatus next) {
        return switch (this) {
            case FORECAST, ACCEPTED -> false;
            case EARNED, REJECTED -> next == SUBMITTED;
            case SUBMITTED -> next == ACCEPTED || next == REJECTED;
        };
    }
}
