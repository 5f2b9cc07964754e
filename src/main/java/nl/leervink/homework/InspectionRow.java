package nl.leervink.homework;

import java.time.Instant;

/**
 * That somebody read along in one's homework.
 *
 * @param reader their name
 * @param round 1 for the first time it was handed in
 */
public record InspectionRow(String reader, int round, Inspected what, Instant at) {}
