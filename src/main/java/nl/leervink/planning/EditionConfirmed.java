package nl.leervink.planning;

/** It was decided that an edition goes on. */
public record EditionConfirmed(EditionId edition) {}
