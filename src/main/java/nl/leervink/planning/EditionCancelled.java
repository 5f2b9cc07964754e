package nl.leervink.planning;

/** An edition that was open will not take place, or not any further. */
public record EditionCancelled(EditionId edition) {}
