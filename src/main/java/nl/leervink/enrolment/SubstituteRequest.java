package nl.leervink.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was asked to take over a place: theirs by the link that was mailed, until the edition begins. One at most of
 * each place, and apart from what they asked for themselves.
 */
@Entity
class SubstituteRequest {

    @Id
    private EnrolmentId place;

    private EditionId edition;
    private PersonName name;
    private EmailAddress email;
    private String tokenHash;
    private Instant askedAt;
    private @Nullable Instant confirmedAt;

    @Version
    private @Nullable Integer version;

    protected SubstituteRequest() {}

    SubstituteRequest(Enrolment place, NewParticipant substitute, ConfirmationToken token, Instant now) {
        this.place = place.facts().id();
        this.edition = place.facts().edition();
        this.name = substitute.name();
        this.email = substitute.email();
        this.tokenHash = token.hash();
        this.askedAt = now;
    }

    /** Asks this one now: who was asked before is so no longer, and only the newest link works. */
    void askInstead(NewParticipant substitute, ConfirmationToken token, Instant now) {
        name = substitute.name();
        email = substitute.email();
        tokenHash = token.hash();
        askedAt = now;
        confirmedAt = null;
    }

    boolean isTo(EmailAddress address) {
        return email.equals(address);
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    EnrolmentId place() {
        return place;
    }

    EditionId edition() {
        return edition;
    }

    NewParticipant substitute() {
        return new NewParticipant(name, email, Optional.empty(), List.of());
    }

    Instant askedAt() {
        return askedAt;
    }
}
