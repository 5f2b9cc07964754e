package nl.leervink.accreditation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;

/**
 * A line of someone's ledger, with all that explains it.
 *
 * @param points negative in a correction
 * @param contactTime what the accreditation assumes; of a correction, what is taken off
 * @param source the number of the certificate
 */
public record PointsBooking(
        RegisterCode register,
        EntryKind kind,
        String courseTitle,
        String category,
        Points points,
        String reference,
        Minutes contactTime,
        Minutes selfStudy,
        String source,
        LocalDate earnedOn,
        Instant recordedAt) {

    PointsBooking(
            RegisterCode register,
            EntryKind kind,
            String courseTitle,
            String category,
            BigDecimal points,
            String reference,
            Integer contactMinutes,
            Integer selfStudyMinutes,
            String source,
            LocalDate earnedOn,
            Instant recordedAt) {
        this(
                register,
                kind,
                courseTitle,
                category,
                new Points(points),
                reference,
                Minutes.of(Math.abs(contactMinutes)),
                Minutes.of(Math.abs(selfStudyMinutes)),
                source,
                earnedOn,
                recordedAt);
    }
}
