package nl.leervink.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionId;
import nl.leervink.points.Deliverable;
import nl.leervink.points.LedgerEntryId;
import org.jspecify.annotations.Nullable;

/**
 * One person's points as they stand in a delivery, whatever changes later, and what the register said of them.
 *
 * @param claims the entry, for as long as no other delivery may have it
 * @param number as it is delivered, its prefix before it
 * @param surname with its particle: {@code van den Berg}
 * @param refusedFor what the register rejected it for; unknown of what was rejected before we asked
 */
@Embeddable
record DeliveredRow(
        @Column(name = "entry") LedgerEntryId entry,
        @Column(name = "claims") @Nullable LedgerEntryId claims,
        @Column(name = "person") PersonId person,
        @Column(name = "edition") EditionId edition,
        @Column(name = "number") String number,
        @Column(name = "surname") String surname,
        @Column(name = "given_name") String givenName,
        @Column(name = "reference") String reference,
        @Column(name = "course") String course,
        @Column(name = "last_day") LocalDate lastDay,
        @Column(name = "contact_time") Minutes contactTime,
        @Column(name = "self_study") Minutes selfStudy,
        @Column(name = "points") Points points,
        @Column(name = "category") String category,
        @Column(name = "certificate") String certificate,

        @Column(name = "answer") @Enumerated(EnumType.STRING) @Nullable
        Answer answer,

        @Column(name = "refused_for") @Enumerated(EnumType.STRING) @Nullable
        RefusedFor refusedFor,

        @Column(name = "reason") String reason,
        @Column(name = "answered_by") @Nullable PersonId answeredBy,
        @Column(name = "answered_at") @Nullable Instant answeredAt) {

    static DeliveredRow of(Deliverable points, String number, String reference, PersonName name) {
        return new DeliveredRow(
                points.entry(),
                points.entry(),
                points.person(),
                points.edition(),
                number,
                name.particle().isEmpty() ? name.family() : name.particle() + " " + name.family(),
                name.given(),
                reference,
                points.title(),
                points.earnedOn(),
                points.contactTime(),
                points.selfStudy(),
                points.points(),
                points.category(),
                points.source(),
                null,
                null,
                "",
                null,
                null);
    }

    DeliveredRow accepted(PersonId by, Instant now) {
        return with(null, Answer.ACCEPTED, null, "", by, now);
    }

    DeliveredRow rejected(RefusedFor what, String why, PersonId by, Instant now) {
        return with(null, Answer.REJECTED, what, why, by, now);
    }

    /** Its answer was a mistake: it waits for one again. */
    DeliveredRow reopened() {
        return with(entry, null, null, "", null, null);
    }

    /** Other deliveries may have its entry. */
    DeliveredRow released() {
        return with(null, answer, refusedFor, reason, answeredBy, answeredAt);
    }

    String name() {
        return givenName + " " + surname;
    }

    /** Whether it was rejected for this number. */
    boolean isRefusedFor(String same) {
        return refusedFor == RefusedFor.NUMBER && number.equals(same);
    }

    Optional<Answer> given() {
        return Optional.ofNullable(answer);
    }

    boolean isOpen() {
        return answer == null;
    }

    private DeliveredRow with(
            @Nullable LedgerEntryId claimed,
            @Nullable Answer given,
            @Nullable RefusedFor what,
            String why,
            @Nullable PersonId by,
            @Nullable Instant now) {
        return new DeliveredRow(
                entry,
                claimed,
                person,
                edition,
                number,
                surname,
                givenName,
                reference,
                course,
                lastDay,
                contactTime,
                selfStudy,
                points,
                category,
                certificate,
                given,
                what,
                why,
                by,
                now);
    }
}
