package nl.leervink.intake;

import java.util.Locale;
import nl.leervink.kernel.Shown;

/** What we make of a row. */
public enum Verdict implements Shown {
    /** Nobody whom the reader may know of has this address. */
    NEW,
    /** Somebody we know by this address and this name. */
    KNOWN,
    /** Perhaps somebody we know: a person decides. */
    DOUBTFUL,
    /** Has a place in this edition. */
    ALREADY_IN,
    /** Waits for a seat in this edition, awaits approval or has an offer. */
    WAITING,
    /** A number that the register could not have given. */
    WRONG_NUMBER,
    /** No part of a day of this edition. */
    WRONG_PART,
    /** Cannot be enrolled as it stands. */
    UNUSABLE;

    @Override
    public String key() {
        return "row-verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether such a row is enrolled when nobody says otherwise. */
    public boolean isFine() {
        return this == NEW || this == KNOWN;
    }
}
