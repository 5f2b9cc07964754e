package nl.leervink.evaluation;

import nl.leervink.kernel.Shown;

/** What a question is about, in the order in which it is asked. */
public enum QuestionGroup implements Shown {
    CONTENT,
    TRAINER,
    ORGANISATION,
    /** What one learned and does with it. */
    LEARNING,
    /** All of it together. */
    OVERALL
}
