package nl.leervink.quotations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.planning.EditionId;

/**
 * A quotation as the office works on it.
 *
 * @param revision what was seen, to be said when it is changed
 * @param meetings how many days the course has
 * @param terms the draft, or else what was sent last, or else what to begin with
 * @param isDraft whether those terms are not sent
 * @param sent the versions that were sent, the last on top
 * @param isOutdated whether what was sent fits the course no more, so that nobody can accept it
 * @param isStranger whether others act for the organisation already, and the asker does not
 * @param reason why it was declined, in their words
 */
public record QuotationSheet(
        QuotationId id,
        String number,
        int revision,
        QuotationStatus status,
        AskedQuotation asked,
        Instant askedAt,
        String course,
        VatTreatment vat,
        int meetings,
        Terms terms,
        boolean isDraft,
        List<SentVersion> sent,
        boolean isOutdated,
        boolean isStranger,
        Optional<Acceptance> acceptance,
        Optional<EditionId> edition,
        Optional<String> reason) {

    /** A version that was sent. */
    public record SentVersion(int number, Instant at, LocalDate validUntil, String sha256) {}
}
