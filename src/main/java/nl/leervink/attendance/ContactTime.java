package nl.leervink.attendance;

import nl.leervink.kernel.Minutes;

/**
 * How long someone was present of how long the sessions last, breaks left out.
 *
 * @param present in sessions that were closed
 * @param missed in sessions that were closed; present and missed together are all that was given so far
 * @param needed in all sessions together
 */
public record ContactTime(Minutes present, Minutes missed, Minutes needed) {}
