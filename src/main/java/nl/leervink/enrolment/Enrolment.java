package nl.leervink.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leervink.kernel.Money;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;

/** One person's place in one edition. */
@Entity
class Enrolment {

    @Id
    private EnrolmentId id;

    private EditionId edition;
    private PersonId participant;
    private @Nullable OrganisationId organisation;
    private @Nullable PersonId contact;
    private Instant enrolledAt;
    private CancellationLadder cancellation;
    private @Nullable LocalDate countedFrom;
    private int leastPercentage;
    private Money leastFee;
    private PartsChosen parts;

    @Version
    private @Nullable Integer version;

    protected Enrolment() {}

    /**
     * A place in an edition.
     *
     * @param agreement about leaving it, as it was told when they asked for it
     * @param parts of each day that is held in parts the one they come to
     */
    Enrolment(
            EditionId edition,
            PersonId participant,
            Optional<OnBehalfOf> onBehalfOf,
            LeavingAgreement agreement,
            Instant enrolledAt,
            PartsChosen parts) {
        this.id = EnrolmentId.next();
        this.edition = edition;
        this.participant = participant;
        this.organisation = onBehalfOf.map(OnBehalfOf::organisation).orElse(null);
        this.contact = onBehalfOf.flatMap(OnBehalfOf::contact).orElse(null);
        this.cancellation = agreement.ladder();
        this.countedFrom = agreement.countedFrom().orElse(null);
        this.leastPercentage = agreement.least().percentage();
        this.leastFee = agreement.least().amount();
        this.enrolledAt = enrolledAt;
        this.parts = parts;
    }

    /** Comes to other parts from now on. */
    void comeTo(PartsChosen others) {
        parts = others;
    }

    /** Whom a participant is sent by, and who gets their certificate there; nobody named is whoever acts for it. */
    record OnBehalfOf(OrganisationId organisation, Optional<PersonId> contact) {}

    /** Whether this person has a say in it: who has the place, or who acts for their organisation. */
    boolean isDecidedOnBy(PersonId person, Predicate<OrganisationId> actsFor) {
        return participant.equals(person) || isSentByOneOf(actsFor);
    }

    boolean isSentByOneOf(Predicate<OrganisationId> organisations) {
        return Optional.ofNullable(organisation).filter(organisations).isPresent();
    }

    Optional<OnBehalfOf> onBehalfOf() {
        return Optional.ofNullable(organisation).map(sender -> new OnBehalfOf(sender, Optional.ofNullable(contact)));
    }

    LeavingAgreement agreement() {
        return new LeavingAgreement(
                cancellation, Optional.ofNullable(countedFrom), new LeavingFee(leastPercentage, leastFee, false));
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    EnrolmentFacts facts() {
        return new EnrolmentFacts(
                id, edition, participant, Optional.ofNullable(organisation), Optional.ofNullable(contact), parts);
    }
}
