package nl.leervink.planning;

/** An edition will not take place. */
public record EditionCancelled(EditionId edition) {}
