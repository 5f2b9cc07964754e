package nl.leervink.evaluation;

import nl.leervink.kernel.Shown;

/** What can be wrong with an answer. */
public enum AnswerFault implements Shown {
    MISSING,
    TOO_LONG,
    /** A number or a text that this question does not ask. */
    NO_ANSWER_TO_THIS
}
