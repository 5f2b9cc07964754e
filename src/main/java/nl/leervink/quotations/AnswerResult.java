package nl.leervink.quotations;

import java.time.LocalDate;
import nl.leervink.planning.EditionId;

/** What came of answering a quotation. */
public sealed interface AnswerResult {

    /** It became an edition. */
    record Accepted(EditionId edition) implements AnswerResult {}

    /** It was accepted already, by whoever is named; nothing happened now. */
    record AcceptedBefore(Acceptance by) implements AnswerResult {}

    /** The office is told. */
    record Declined() implements AnswerResult {}

    /** It was declined already; the office can send it again. */
    record DeclinedBefore() implements AnswerResult {}

    /** This was the last day on which it could be accepted. */
    record Expired(LocalDate lastDay) implements AnswerResult {}

    /** The office took it back. */
    record Withdrawn() implements AnswerResult {}

    /** A newer version was sent. */
    record Replaced() implements AnswerResult {}

    /** A name is missing or is none, or the box was not ticked. */
    record Unsigned(boolean nameMissing, boolean agreementMissing) implements AnswerResult {}

    /** The name has characters that the copy cannot show, parted by spaces. */
    record Unprintable(String characters) implements AnswerResult {}

    /**
     * It is not accepted yet: others act for the organisation by now, or whoever asked does no more. The office is told;
     * once it said that it knows them, it sends the quotation again.
     */
    record Unvouched(String organisation) implements AnswerResult {}

    /**
     * It is not accepted: its course got another number of days since it was sent. The office is told, and sends a new
     * version; whoever accepts has nothing to do.
     */
    record Outdated() implements AnswerResult {}

    /** No such link was ever sent. */
    record Unknown() implements AnswerResult {}
}
