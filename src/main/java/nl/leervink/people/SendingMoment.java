package nl.leervink.people;

import nl.leervink.kernel.Shown;

/** When certificates that were issued are mailed to a contact. */
public enum SendingMoment implements Shown {
    /** Together when the edition is closed; what comes after, in one bundle per working day at most. */
    PER_EDITION,
    /** Each as soon as it is issued. */
    AS_THEY_COME
}
