package nl.leervink.mailing;

/** What came of sending a letter again. */
public sealed interface SendAgainResult {

    /** It is on its way again. */
    record Requeued() implements SendAgainResult {}

    /** It still waits for its next attempt. */
    record AlreadyOnItsWay() implements SendAgainResult {}

    /** It left before. */
    record AlreadySent() implements SendAgainResult {}

    /** It was held back: what it brought is sent from where it belongs. */
    record HeldBack() implements SendAgainResult {}

    /** There is no such letter. */
    record Gone() implements SendAgainResult {}
}
