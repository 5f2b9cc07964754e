package nl.leervink.attendance;

import nl.leervink.planning.EditionId;

/** The contact time that counts in an edition changed: a roster was closed or opened again, or time was made up. */
public record ContactTimeChanged(EditionId edition) {}
