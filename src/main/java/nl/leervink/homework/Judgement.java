package nl.leervink.homework;

import nl.leervink.kernel.Shown;

/** A trainer's verdict on a report. Once given it stands. */
public enum Judgement implements Shown {
    SUFFICIENT,
    /** A new round is open, with the feedback beside the text. */
    INSUFFICIENT
}
