package nl.leervink.attendance;

import nl.leervink.kernel.Shown;

/** What became of an appeal against what a roster says. */
public enum AppealState implements Shown {
    OPEN,
    /** The roster was corrected. */
    UPHELD,
    /** The roster stays as it was. */
    TURNED_DOWN
}
