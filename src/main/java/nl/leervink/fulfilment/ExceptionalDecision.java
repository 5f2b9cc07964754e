package nl.leervink.fulfilment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import nl.leervink.catalogue.Condition;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That someone counts as having met a condition, or all of them, though they did not; whatever they did stays as it is. */
@Entity
@Immutable
class ExceptionalDecision {

    @Id
    private DecisionId id;

    private EnrolmentId enrolment;
    private EditionId edition;

    @Enumerated(EnumType.STRING)
    private Condition.@Nullable Kind conditionKind;

    private @Nullable String because;
    private PersonId decidedBy;
    private Instant decidedAt;

    protected ExceptionalDecision() {}

    ExceptionalDecision(
            EnrolmentFacts enrolment, Optional<Condition.Kind> condition, String because, PersonId by, Instant now) {
        this.id = DecisionId.next();
        this.enrolment = enrolment.id();
        this.edition = enrolment.edition();
        this.conditionKind = condition.orElse(null);
        this.because = because;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    DecisionId id() {
        return id;
    }

    EnrolmentId enrolment() {
        return enrolment;
    }

    EditionId edition() {
        return edition;
    }

    PersonId decidedBy() {
        return decidedBy;
    }

    boolean isAbout(Condition.Kind condition) {
        return conditionKind == null || conditionKind == condition;
    }

    Exemption exemption(Optional<String> decidedBy) {
        return new Exemption(id, conditionKind == null, decidedAt, decidedBy, Optional.ofNullable(because));
    }
}
