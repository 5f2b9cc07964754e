package nl.leervink.homework;

import java.time.LocalDate;
import nl.leervink.planning.AssignmentFacts;

/**
 * Homework that counts for the self-study time of its assignment. Says nothing of what was written.
 *
 * @param judged whether it counts because it was judged sufficient; otherwise because it was handed in
 * @param since the day on which that was
 */
public record CreditedHomework(AssignmentFacts assignment, boolean judged, LocalDate since) {}
