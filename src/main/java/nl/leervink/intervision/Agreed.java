package nl.leervink.intervision;

import java.time.Instant;

/**
 * What a group agreed.
 *
 * @param number 1 for the first
 * @param by the name of whoever wrote it down
 */
public record Agreed(int number, AgreementWords words, String by, Instant at) {}
