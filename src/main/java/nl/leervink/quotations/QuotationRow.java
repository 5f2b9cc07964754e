package nl.leervink.quotations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in a list.
 *
 * @param kept its status without regard to the day
 * @param lastDay on which the version that was sent can be accepted
 * @param made the edition it became
 */
public record QuotationRow(
        QuotationId id,
        String number,
        String course,
        String organisation,
        int participants,
        QuotationStatus kept,
        Instant askedAt,
        @Nullable LocalDate lastDay,
        @Nullable EditionId made) {

    public QuotationStatus status(LocalDate today) {
        return kept.on(today, validUntil());
    }

    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(lastDay);
    }

    public Optional<EditionId> edition() {
        return Optional.ofNullable(made);
    }
}
