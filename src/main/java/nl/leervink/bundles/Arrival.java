package nl.leervink.bundles;

import nl.leervink.kernel.Shown;
import nl.leervink.mailing.LetterState;

/** How far a letter with certificates got. */
public enum Arrival implements Shown {
    QUEUED,
    SENT,
    REFUSED;

    static Arrival of(LetterState letter) {
        return switch (letter) {
            case WAITING -> QUEUED;
            case SENT -> SENT;
            case FAILED, RETURNED -> REFUSED;
        };
    }
}
