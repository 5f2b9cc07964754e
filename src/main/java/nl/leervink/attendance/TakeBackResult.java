package nl.leervink.attendance;

import nl.leervink.planning.EditionStatus;

/** What came of taking back that someone made up what they missed. */
public sealed interface TakeBackResult {

    record TakenBack() implements TakeBackResult {}

    /** There is no such thing, or it is not this trainer's. Which of the two is not told. */
    record NotYours() implements TakeBackResult {}

    /** Someone took it back before. */
    record AlreadyTakenBack() implements TakeBackResult {}

    /** Without a reason of at most so many characters it stands. */
    record ReasonMissing(int longest) implements TakeBackResult {}

    /** The edition was closed or cancelled: its presence is final. */
    record EditionSettled(EditionStatus status) implements TakeBackResult {}
}
