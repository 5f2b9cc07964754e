package nl.leervink.homework;

import nl.leervink.kernel.Minutes;
import nl.leervink.planning.AssignmentFacts;

/**
 * How far someone is with an assignment. Says nothing of what was written.
 *
 * @param credited the self-study time credited for it: its norm, once handed in, or judged sufficient if it is judged
 */
public record AssignmentProgress(AssignmentFacts assignment, AssignmentState state, Minutes credited) {}
