package nl.leervink.points;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.registers.RegisterCode;
import org.jspecify.annotations.Nullable;

/**
 * Points of an edition that are to reach their register, or did, with all a delivery says of them. The number, the chamber
 * and the end of the registration are those of now.
 *
 * @param profile the rules they were booked by
 * @param grantedBy the profile whose accreditation they are
 * @param chamber the rules the member says to be under; empty if they did not
 * @param until the last day of their registration; empty while it goes on
 * @param source the number of the certificate
 * @param refusal what the register says against them; empty otherwise
 * @param delivery the one that the register's last word, or its silence, is about
 * @param takenBack why they do not stand any more; empty while they do
 */
public record Deliverable(
        LedgerEntryId entry,
        PersonId person,
        MembershipId membership,
        EditionId edition,
        RegisterCode register,
        String profile,
        String grantedBy,
        String number,
        Optional<String> chamber,
        Optional<LocalDate> until,
        String title,
        String category,
        Points points,
        String reference,
        Minutes contactTime,
        Minutes selfStudy,
        String source,
        LocalDate earnedOn,
        EntryStatus status,
        String refusal,
        Optional<UUID> delivery,
        Optional<Instant> since,
        Optional<Because> takenBack) {

    Deliverable(
            LedgerEntryId entry,
            PersonId person,
            MembershipId membership,
            EditionId edition,
            RegisterCode register,
            String profile,
            String grantedBy,
            String number,
            @Nullable String chamber,
            @Nullable LocalDate until,
            String title,
            String category,
            BigDecimal points,
            String reference,
            Integer contactMinutes,
            Integer selfStudyMinutes,
            String source,
            LocalDate earnedOn,
            @Nullable EntryStatus status,
            @Nullable String refusal,
            @Nullable UUID delivery,
            @Nullable Instant since,
            @Nullable Because takenBack) {
        this(
                entry,
                person,
                membership,
                edition,
                register,
                profile,
                grantedBy,
                number,
                Optional.ofNullable(chamber),
                Optional.ofNullable(until),
                title,
                category,
                new Points(points),
                reference,
                Minutes.of(contactMinutes),
                Minutes.of(selfStudyMinutes),
                source,
                earnedOn,
                status == null ? EntryStatus.EARNED : status,
                refusal == null ? "" : refusal,
                Optional.ofNullable(delivery),
                Optional.ofNullable(since),
                Optional.ofNullable(takenBack));
    }

    /** Whether the register refused them and we left it at that. */
    public boolean isWrittenOff() {
        return takenBack.filter(why -> why == Because.REFUSED).isPresent();
    }
}
