package nl.leervink.enrolment;

import java.util.List;

/** What came of an answer to an offer, or to someone who wants to enrol on behalf of an organisation. */
public sealed interface AnswerResult {

    /** Their seats are certain. */
    record Placed(List<EnrolmentId> enrolments) implements AnswerResult {}

    /** Agreed, and no seat is certain yet: they wait, or were offered one. */
    record Waits() implements AnswerResult {}

    /** They get no seats, as was answered. */
    record Ended() implements AnswerResult {}

    /** It was answered before, or the time to answer is over: how far it is. */
    record TooLate(PartyStage stage) implements AnswerResult {}

    /** Nothing that whoever answers may answer. */
    record NotYours() implements AnswerResult {}
}
