package nl.leervink.questions;

/** What became of something that was to be said. */
public sealed interface SendResult {

    /** It stands in the conversation, once, however often it was sent. */
    record Sent() implements SendResult {}

    record Empty() implements SendResult {}

    record TooLong(int length, int longest) implements SendResult {}

    /** Nothing can be said here. */
    record Closed(Writing why) implements SendResult {}

    /** It is no conversation of theirs, or not any more. */
    record NotYours() implements SendResult {}
}
