package nl.leervink.homework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;
import nl.leervink.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That somebody was given longer for an assignment, or not any more. The last one holds; those before it stay. */
@Entity
class DeadlineExtension implements Persistable<ExtensionId> {

    @Id
    private ExtensionId id;

    private AssignmentId assignment;
    private EnrolmentId enrolment;
    private EditionId edition;
    private int number;
    private @Nullable LocalDate due;
    private PersonId givenBy;
    private Instant givenAt;
    private @Nullable Sealed reason;

    protected DeadlineExtension() {}

    /**
     * What holds from here on.
     *
     * @param number 1 for the first
     * @param due empty to hand in when everyone does
     */
    DeadlineExtension(
            AssignmentId assignment,
            EnrolmentFacts enrolment,
            int number,
            Optional<LocalDate> due,
            PersonId givenBy,
            Instant now) {
        this.id = ExtensionId.next();
        this.assignment = assignment;
        this.enrolment = enrolment.id();
        this.edition = enrolment.edition();
        this.number = number;
        this.due = due.orElse(null);
        this.givenBy = givenBy;
        this.givenAt = now;
    }

    @Override
    public ExtensionId getId() {
        return id;
    }

    /** Saved once, when it is given. */
    @Override
    public boolean isNew() {
        return true;
    }

    void because(Sealed why) {
        reason = why;
    }

    AssignmentId assignment() {
        return assignment;
    }

    EnrolmentId enrolment() {
        return enrolment;
    }

    int number() {
        return number;
    }

    Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    PersonId givenBy() {
        return givenBy;
    }

    Instant givenAt() {
        return givenAt;
    }

    Optional<Sealed> reason() {
        return Optional.ofNullable(reason);
    }

    boolean isAfter(DeadlineExtension other) {
        return assignment.equals(other.assignment) && enrolment.equals(other.enrolment) && number > other.number;
    }
}
