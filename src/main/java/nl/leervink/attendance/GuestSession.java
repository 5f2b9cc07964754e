package nl.leervink.attendance;

import nl.leervink.planning.AgendaSession;
import nl.leervink.planning.EditionId;

/**
 * A session of another edition that somebody comes to as a guest.
 *
 * @param own the edition that they take part in, and missed something of
 */
public record GuestSession(AgendaSession session, EditionId own) {}
