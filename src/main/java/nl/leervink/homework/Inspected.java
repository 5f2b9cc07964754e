package nl.leervink.homework;

import nl.leervink.kernel.Shown;

/** What of somebody's homework was read. */
public enum Inspected implements Shown {
    TEXT,
    FILE
}
