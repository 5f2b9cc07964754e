package nl.leervink.evaluation;

import java.util.Map;

/** What became of an evaluation that somebody handed in. */
public sealed interface FillInResult {

    /** It counts, and nobody can tell any more whose it is. */
    record Counted() implements FillInResult {}

    /** They answered before: an evaluation counts once. */
    record AlreadyFilledIn() implements FillInResult {}

    /** It cannot be filled in: not yet, or not any more, or not by them. */
    record NotOpen(EvaluationState state) implements FillInResult {}

    record Faulty(Map<QuestionId, AnswerFault> faults) implements FillInResult {}

    /** They have no place in this edition, or it is not evaluated. */
    record NotYours() implements FillInResult {}
}
