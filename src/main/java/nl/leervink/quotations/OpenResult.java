package nl.leervink.quotations;

/** What the page behind the link to a quotation shows. */
public sealed interface OpenResult {

    /**
     * The quotation in full.
     *
     * @param status sent, expired, accepted or declined
     */
    record Shown(QuotationContent content, QuotationStatus status) implements OpenResult {}

    /** The office took it back. */
    record Withdrawn() implements OpenResult {}

    /** A newer version was sent. */
    record Replaced() implements OpenResult {}

    /** Its course got another number of days since it was sent: nobody can accept it until the office sends a new version. */
    record Outdated() implements OpenResult {}

    /** No such link was ever sent. */
    record Unknown() implements OpenResult {}
}
