package nl.leervink.judging;

/**
 * What a trainer has before them when they write feedback.
 *
 * @param round the one they read, 1 for the first
 * @param draft the version of its draft feedback they go on from; 0 if there was none
 */
public record Reading(int round, int draft) {}
