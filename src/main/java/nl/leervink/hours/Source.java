package nl.leervink.hours;

import java.util.UUID;

/**
 * What hours come from.
 *
 * @param id of a session, of an assignment, or of what was recorded as made up
 */
record Source(HoursKind kind, UUID id) {}
