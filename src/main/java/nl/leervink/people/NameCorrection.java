package nl.leervink.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That somebody's name on record was corrected: never changed, only added to. */
@Entity
@Immutable
class NameCorrection {

    @Id
    private NameCorrectionId id;

    private PersonId person;

    @Embedded
    @AttributeOverride(name = "given", column = @Column(name = "before_given"))
    @AttributeOverride(name = "particle", column = @Column(name = "before_particle"))
    @AttributeOverride(name = "family", column = @Column(name = "before_family"))
    private PersonName before;

    @Embedded
    @AttributeOverride(name = "given", column = @Column(name = "after_given"))
    @AttributeOverride(name = "particle", column = @Column(name = "after_particle"))
    @AttributeOverride(name = "family", column = @Column(name = "after_family"))
    private PersonName after;

    private String reason;
    private PersonId correctedBy;
    private Instant correctedAt;

    protected NameCorrection() {}

    NameCorrection(PersonFacts who, PersonName after, String reason, PersonId by, Instant now) {
        this.id = NameCorrectionId.next();
        this.person = who.id();
        this.before = who.name();
        this.after = after;
        this.reason = reason;
        this.correctedBy = by;
        this.correctedAt = now;
    }

    PersonId by() {
        return correctedBy;
    }

    CorrectedName told(String by) {
        return new CorrectedName(before, after, reason, by, correctedAt);
    }
}
