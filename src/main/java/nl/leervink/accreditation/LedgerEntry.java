package nl.leervink.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.leervink.people.PersonId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** One line of the ledger, written once. Points and minutes are negative in a correction, so that sums are right. */
@Entity
@Immutable
class LedgerEntry implements Persistable<LedgerEntryId> {

    @Id
    private LedgerEntryId id;

    private MembershipId membership;
    private PersonId person;
    private RegisterCode register;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String courseTitle;
    private String category;
    private BigDecimal points;
    private String reference;
    private Integer contactMinutes;
    private Integer selfStudyMinutes;
    private String source;
    private LocalDate earnedOn;
    private Instant recordedAt;

    protected LedgerEntry() {}

    LedgerEntry(Membership membership, Award award, Instant recordedAt) {
        this.id = LedgerEntryId.next();
        this.membership = membership.id();
        this.person = membership.person();
        this.register = membership.register();
        this.kind = EntryKind.EARNED;
        this.courseTitle = award.courseTitle();
        this.category = award.category();
        this.points = award.points().value();
        this.reference = award.reference();
        this.contactMinutes = award.contactTime().value();
        this.selfStudyMinutes = award.selfStudy().value();
        this.source = award.source();
        this.earnedOn = award.earnedOn();
        this.recordedAt = recordedAt;
    }

    /** The entry that takes this one back: of the same day, so that it counts against the same period. */
    LedgerEntry opposite(Instant now) {
        var opposite = new LedgerEntry();
        opposite.id = LedgerEntryId.next();
        opposite.membership = membership;
        opposite.person = person;
        opposite.register = register;
        opposite.kind = EntryKind.CORRECTION;
        opposite.courseTitle = courseTitle;
        opposite.category = category;
        opposite.points = points.negate();
        opposite.reference = reference;
        opposite.contactMinutes = -contactMinutes;
        opposite.selfStudyMinutes = -selfStudyMinutes;
        opposite.source = source;
        opposite.earnedOn = earnedOn;
        opposite.recordedAt = now;
        return opposite;
    }

    RegisterCode register() {
        return register;
    }

    @Override
    public LedgerEntryId getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }
}
