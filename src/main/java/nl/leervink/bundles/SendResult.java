package nl.leervink.bundles;

import nl.leervink.kernel.EmailAddress;

/** What came of sending a bundle again. */
public sealed interface SendResult {

    record Sent(EmailAddress to) implements SendResult {}

    /** A letter with it to this address has not left yet. */
    record StillOnItsWay(EmailAddress to) implements SendResult {}

    /** It waits for others to join it, and is posted by itself. */
    record NotPostedYet() implements SendResult {}

    /** All in it was withdrawn or replaced. */
    record NothingLeft() implements SendResult {}
}
