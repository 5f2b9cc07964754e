package nl.leervink.evaluation;

import nl.leervink.kernel.Shown;

/** How a question is answered. */
public enum QuestionKind implements Shown {
    /** From 1 to 5, with words at both ends. */
    SCALE(5),
    /** One of some answers, counted from 1. */
    CHOICE(Question.MOST_OPTIONS),
    /** In one's own words. */
    OPEN(0),
    /** The mark for all of it, from 1 to 10. */
    MARK(10);

    private final int highest;

    QuestionKind(int highest) {
        this.highest = highest;
    }

    /** The highest number that answers it; 0 if none does. */
    int highest() {
        return highest;
    }

    /** Whether its answers have an average. */
    public boolean isMeasured() {
        return this == SCALE || this == MARK;
    }
}
