package nl.leervink.judging;

/**
 * What the levels of a report say against judging it sufficient.
 *
 * @param notYet how many questions are not yet sufficient
 * @param none how many got no level, where others did
 */
public record LevelsAgainst(int notYet, int none) {}
