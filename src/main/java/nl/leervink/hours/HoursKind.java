package nl.leervink.hours;

import nl.leervink.kernel.Shown;

/** What hours were spent on. */
public enum HoursKind implements Shown {
    /** Present at a session. */
    CONTACT,
    /** Homework that counts, for the norm of its assignment. */
    SELF_STUDY,
    /** Contact time missed in one session and made up in another. */
    MAKE_UP
}
