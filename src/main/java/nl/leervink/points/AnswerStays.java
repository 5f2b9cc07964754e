package nl.leervink.points;

import nl.leervink.kernel.Shown;

/** Why a register's answer cannot be revoked. */
public enum AnswerStays implements Shown {
    /** There is none, or it was revoked before. */
    NOT_ANSWERED,
    /** The points are in a later list. */
    WENT_AGAIN,
    /** They were taken back and booked anew, and go on from there. */
    BOOKED_ANEW,
    /** They were left at the refusal. */
    WRITTEN_OFF,
    /** The register was told to remove them. */
    TOLD
}
