package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import nl.leervink.kernel.Money;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That someone left their place in an edition, and what they owe for it. Nothing changes but that it is waived. */
@Entity
class Departure implements Persistable<EnrolmentId> {

    @Id
    private EnrolmentId id;

    private EditionId edition;
    private PersonId participant;
    private @Nullable OrganisationId organisation;
    private @Nullable PersonId contact;
    private Instant enrolledAt;
    private Instant leftAt;
    private PersonId leftBy;

    @Enumerated(EnumType.STRING)
    private LeavingWay way;

    private int percentage;
    private Money fee;
    private @Nullable String waivedBecause;
    private @Nullable PersonId waivedBy;
    private @Nullable Instant waivedAt;
    private @Nullable EditionId movedTo;
    private @Nullable PersonId replacedBy;

    protected Departure() {}

    private Departure(Enrolment enrolment, PersonId leftBy, LeavingWay way, LeavingFee fee, Instant now) {
        var place = enrolment.facts();
        this.id = place.id();
        this.edition = place.edition();
        this.participant = place.participant();
        this.organisation = place.organisation().orElse(null);
        this.contact = place.contact().orElse(null);
        this.enrolledAt = enrolment.enrolledAt();
        this.leftAt = now;
        this.leftBy = leftBy;
        this.way = way;
        this.percentage = fee.percentage();
        this.fee = fee.amount();
    }

    /**
     * Left against a fee.
     *
     * @param waivedBecause why the office does not ask the fee; empty if it does
     */
    static Departure cancelled(
            Enrolment enrolment, PersonId leftBy, LeavingFee fee, Optional<String> waivedBecause, Instant now) {
        var departure = new Departure(
                enrolment, leftBy, fee.isWithdrawal() ? LeavingWay.WITHDRAWN : LeavingWay.CANCELLED, fee, now);
        waivedBecause.ifPresent(why -> departure.waive(why, leftBy, now));
        return departure;
    }

    static Departure substituted(Enrolment enrolment, PersonId leftBy, PersonId substitute, Instant now) {
        var departure = new Departure(enrolment, leftBy, LeavingWay.SUBSTITUTED, LeavingFee.NONE, now);
        departure.replacedBy = substitute;
        return departure;
    }

    static Departure moved(Enrolment enrolment, PersonId leftBy, EditionId to, Instant now) {
        var departure = new Departure(enrolment, leftBy, LeavingWay.MOVED, LeavingFee.NONE, now);
        departure.movedTo = to;
        return departure;
    }

    /** Nothing is asked of them any more. */
    void waive(String why, PersonId office, Instant now) {
        waivedBecause = why;
        waivedBy = office;
        waivedAt = now;
    }

    @Override
    public EnrolmentId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    PersonId participant() {
        return participant;
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation);
    }

    Instant leftAt() {
        return leftAt;
    }

    PersonId leftBy() {
        return leftBy;
    }

    LeavingWay way() {
        return way;
    }

    /** What is asked of them: nothing once it was waived. */
    Money due() {
        return waivedBecause == null ? fee : Money.euros(0);
    }

    int percentage() {
        return percentage;
    }

    EditionId edition() {
        return edition;
    }

    Optional<PersonId> contact() {
        return Optional.ofNullable(contact);
    }

    /** Why, by whom and when it was said that nothing is asked of them. */
    record Waiver(String because, PersonId by, Instant at) {}

    Optional<Waiver> waiver() {
        return Optional.ofNullable(waivedBecause)
                .map(because -> new Waiver(because, requireNonNull(waivedBy), requireNonNull(waivedAt)));
    }

    Optional<EditionId> movedTo() {
        return Optional.ofNullable(movedTo);
    }

    Optional<PersonId> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }
}
