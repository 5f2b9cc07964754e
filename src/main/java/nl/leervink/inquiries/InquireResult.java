package nl.leervink.inquiries;

import java.time.Duration;
import java.util.Set;
import nl.leervink.kernel.EmailAddress;

/** What came of asking. */
public sealed interface InquireResult {

    /** The office has it, and a letter to this address says so. */
    record Received(EmailAddress email) implements InquireResult {}

    /** It was sent faster than people read what they fill in, and is not kept: whoever is one sends it again. */
    record TooSoon() implements InquireResult {}

    /** It was not asked. This is all that is wrong. */
    record Refused(Set<InquiryObjection> objections) implements InquireResult {}

    /** So much was asked lately that this has to wait so long. */
    record TooMuch(Duration pause) implements InquireResult {}
}
