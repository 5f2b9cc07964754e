package nl.leervink.points;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.registers.RegisterCode;
import org.jspecify.annotations.Nullable;

/**
 * A line of someone's ledger, with all that explains it.
 *
 * @param because why it takes something back; empty for what was earned
 * @param points negative in a correction
 * @param contactTime what the accreditation assumes; of a correction, what is taken off
 * @param source the number of the certificate, or of the claim
 * @param status how far it is on the way into the register
 * @param refusal what the register says against it, if it rejected it; empty otherwise
 */
public record PointsBooking(
        LedgerEntryId id,
        MembershipId membership,
        RegisterCode register,
        Origin origin,
        EntryKind kind,
        Optional<Because> because,
        String title,
        String category,
        Points points,
        String reference,
        Minutes contactTime,
        Minutes selfStudy,
        String source,
        LocalDate earnedOn,
        Instant recordedAt,
        EntryStatus status,
        String refusal) {

    PointsBooking(
            LedgerEntryId id,
            MembershipId membership,
            RegisterCode register,
            Origin origin,
            EntryKind kind,
            @Nullable Because because,
            String title,
            String category,
            BigDecimal points,
            String reference,
            Integer contactMinutes,
            Integer selfStudyMinutes,
            String source,
            LocalDate earnedOn,
            Instant recordedAt,
            @Nullable EntryStatus status,
            @Nullable String refusal) {
        this(
                id,
                membership,
                register,
                origin,
                kind,
                Optional.ofNullable(because),
                title,
                category,
                new Points(points),
                reference,
                Minutes.of(Math.abs(contactMinutes)),
                Minutes.of(Math.abs(selfStudyMinutes)),
                source,
                earnedOn,
                recordedAt,
                status == null ? EntryStatus.EARNED : status,
                refusal == null ? "" : refusal);
    }
}
