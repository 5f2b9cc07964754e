package nl.leervink.attendance;

import nl.leervink.planning.SessionFacts;

/**
 * A session of another edition of the same course that is still to come, in which somebody may make up what they missed.
 *
 * @param free how many seats nobody has; a guest takes none
 */
public record HeldToCome(SessionFacts session, String place, int free) {}
