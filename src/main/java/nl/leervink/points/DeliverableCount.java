package nl.leervink.points;

import nl.leervink.planning.EditionId;

/** How many entries of an edition have not been delivered to a register under these rules. */
public record DeliverableCount(EditionId edition, String profile, long entries) {}
