package nl.leervink.delivery;

import nl.leervink.kernel.Shown;
import nl.leervink.points.EntryStatus;

/** What a register says of a row. */
public enum Answer implements Shown {
    ACCEPTED,
    REJECTED;

    EntryStatus status() {
        return switch (this) {
            case ACCEPTED -> EntryStatus.ACCEPTED;
            case REJECTED -> EntryStatus.REJECTED;
        };
    }
}
