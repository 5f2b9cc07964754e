package nl.leervink.evaluation;

/** How far someone is with the evaluation of an edition that they have a place in. */
public enum EvaluationState {
    /** The last session did not end. */
    NOT_YET,
    /** It can be filled in. */
    OPEN,
    FILLED_IN,
    /** It is too late. */
    CLOSED,
    /** They came to no session at all: there is nothing to ask them. */
    NEVER_CAME
}
