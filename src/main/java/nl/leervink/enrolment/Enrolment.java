package nl.leervink.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
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

    @Version
    private @Nullable Integer version;

    protected Enrolment() {}

    Enrolment(EditionId edition, PersonId participant, Optional<OnBehalfOf> onBehalfOf, Instant enrolledAt) {
        this.id = EnrolmentId.next();
        this.edition = edition;
        this.participant = participant;
        this.organisation = onBehalfOf.map(OnBehalfOf::organisation).orElse(null);
        this.contact = onBehalfOf.map(OnBehalfOf::contact).orElse(null);
        this.enrolledAt = enrolledAt;
    }

    /** Whom a participant is sent by, and who gets their certificate there. */
    record OnBehalfOf(OrganisationId organisation, PersonId contact) {}

    EnrolmentFacts facts() {
        return new EnrolmentFacts(
                id, edition, participant, Optional.ofNullable(organisation), Optional.ofNullable(contact));
    }
}
