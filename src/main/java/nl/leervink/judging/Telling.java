package nl.leervink.judging;

/** When the author of a report hears how it was judged. */
public enum Telling {
    NOW,
    /** With those of the others of the edition, when the trainer says so. */
    TOGETHER
}
