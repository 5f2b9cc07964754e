package nl.leervink.meetings;

import java.util.List;

/**
 * A meeting in the list of its group.
 *
 * @param parts of those who have one; none for the office, which reads no titles of cases
 * @param number of the meetings that are not cancelled, from 1; 0 for one that is
 */
public record MeetingRow(MeetingFacts meeting, int number, List<Part> parts) {}
