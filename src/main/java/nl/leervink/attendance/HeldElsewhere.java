package nl.leervink.attendance;

import nl.leervink.planning.SessionFacts;

/** A session of another edition of the same course, in which someone may have made up what they missed. */
public record HeldElsewhere(SessionFacts session, String place) {}
