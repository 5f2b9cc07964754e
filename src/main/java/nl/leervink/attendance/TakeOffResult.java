package nl.leervink.attendance;

/** What came of taking a guest off a session. */
public sealed interface TakeOffResult {

    /** They are not expected any more, and are told by letter. */
    record TakenOff() implements TakeOffResult {}

    /** There is no such link, or it is not this trainer's. Which of the two is not told. */
    record NotYours() implements TakeOffResult {}

    /** They were not expected any more. */
    record EndedBefore() implements TakeOffResult {}

    /** The roster there was closed: it tells whether they came. */
    record Closed() implements TakeOffResult {}
}
