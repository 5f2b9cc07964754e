package nl.leervink.quotations;

import java.util.Set;

/** What came of sending a quotation. */
public sealed interface SendResult {

    /** It is on its way; an earlier version can be accepted no more. */
    record Sent(int version) implements SendResult {}

    /** It is not sent; each objection belongs beside a field. */
    record Refused(Set<TermsObjection> objections) implements SendResult {}

    /** What the office wrote, or a trainer's name, has characters that a quotation cannot show, parted by spaces. */
    record Unprintable(String characters) implements SendResult {}

    /**
     * It is not sent yet: who accepts will act for this organisation and see its staff, others act for it already, and
     * this person does not. The office has to say that it knows them.
     */
    record VouchFirst(String organisation) implements SendResult {}

    /** Somebody else changed it since it was shown. */
    record ChangedMeanwhile() implements SendResult {}

    /** It was accepted, and changes no more. */
    record Final() implements SendResult {}
}
