package nl.leervink.homework;

import nl.leervink.planning.AssignmentFacts;

/** What kinds of assignment ask for. */
final class Asked {

    private Asked() {}

    /** How many texts someone writes. */
    static int texts(AssignmentFacts assignment) {
        return switch (assignment.kind()) {
            case PREPARATION, PRACTICE_MEETING, FILE -> 0;
            case LEARNING_PLAN, QUESTIONS -> 1;
            case REPORT, REFLECTION -> Math.max(1, assignment.questions().size());
        };
    }
}
