package nl.leervink.planning;

/** When or where sessions of an edition take place changed. */
public record SessionsChanged(EditionId edition) {}
