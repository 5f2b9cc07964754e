package nl.leervink.points;

/** What came of removing a registration. */
public sealed interface RemoveResult {

    record Removed() implements RemoveResult {}

    /** Points were booked for it; it can be ended, not removed. */
    record HasBookings() implements RemoveResult {}

    record NotYours() implements RemoveResult {}
}
