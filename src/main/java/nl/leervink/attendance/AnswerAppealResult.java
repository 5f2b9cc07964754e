package nl.leervink.attendance;

import nl.leervink.kernel.Minutes;
import nl.leervink.planning.EditionStatus;

/** What came of answering an appeal. */
public sealed interface AnswerAppealResult {

    /** The participant is told that there is an answer, and not which. */
    record Answered() implements AnswerAppealResult {}

    /** There is no such appeal, or it is not this trainer's. Which of the two is not told. */
    record NotYours() implements AnswerAppealResult {}

    /** Somebody answered it before. */
    record AnsweredBefore() implements AnswerAppealResult {}

    /** Turning it down asks words, and no answer is longer than so many characters. */
    record WordsMissing(int longest) implements AnswerAppealResult {}

    /** Nobody can miss nothing, or all of it and more, and still be late or have left early. */
    record NotPartOfTheSession(Minutes session) implements AnswerAppealResult {}

    /** The roster says already that they missed no more than this: then there is nothing to uphold. */
    record NotLess(Minutes missed) implements AnswerAppealResult {}

    /** The roster is open: correct it there and close it, and answer then. */
    record RosterOpen() implements AnswerAppealResult {}

    /** The edition was closed or cancelled: its presence is final. It can still be turned down. */
    record EditionSettled(EditionStatus status) implements AnswerAppealResult {}
}
