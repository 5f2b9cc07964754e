package nl.leervink.bundles;

import nl.leervink.kernel.Shown;
import nl.leervink.mailing.LetterState;

/** How far a letter with certificates got. */
public enum Arrival implements Shown {
    QUEUED,
    SENT,
    REFUSED,
    /** It left, and came back. */
    RETURNED,
    /** It was held back, because something in it was withdrawn or replaced. */
    RECALLED;

    static Arrival of(LetterState letter) {
        return switch (letter) {
            case WAITING -> QUEUED;
            case SENT -> SENT;
            case FAILED -> REFUSED;
            case RETURNED -> RETURNED;
            case RECALLED -> RECALLED;
        };
    }
}
