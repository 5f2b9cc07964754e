package nl.leervink.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;

/** What a visitor asked for. It holds a seat until it is confirmed by the link that was mailed, or runs out. */
@Entity
class EnrolmentRequest {

    /** How long a seat is held for someone who has not confirmed. */
    static final Duration HELD = Duration.ofDays(2);

    @Id
    private EnrolmentRequestId id;

    private EditionId edition;
    private PersonName name;
    private EmailAddress email;
    private @Nullable Employer employer;
    private PartsChosen parts;

    @ElementCollection
    @CollectionTable(name = "enrolment_request_number", joinColumns = @JoinColumn(name = "request"))
    @OrderColumn(name = "position")
    private List<AskedNumber> numbers = new ArrayList<>();

    private String tokenHash;
    private Instant requestedAt;
    private Instant expiresAt;
    private boolean holdsSeat;
    private @Nullable Instant confirmedAt;
    private CancellationLadder cancellation;
    private @Nullable LocalDate countedFrom;

    @Version
    private @Nullable Integer version;

    /** A register number as it is stored. */
    @Embeddable
    record AskedNumber(
            String register, String number, @Nullable String chamber) {}

    protected EnrolmentRequest() {}

    /**
     * A request.
     *
     * @param cancellation what leaving costs, as it was shown to them
     * @param holdsSeat whether a seat is held for it; if not, it is for a place on the waiting list
     */
    EnrolmentRequest(
            EditionId edition,
            NewParticipant participant,
            CancellationLadder cancellation,
            boolean holdsSeat,
            ConfirmationToken token,
            Instant now) {
        this.id = EnrolmentRequestId.next();
        this.edition = edition;
        this.email = participant.email();
        this.name = participant.name();
        this.tokenHash = token.hash();
        this.requestedAt = now;
        this.expiresAt = now.plus(HELD);
        this.holdsSeat = holdsSeat;
        keep(participant, cancellation);
    }

    /** Asked again: what was typed last counts, only the newest link works, and a seat is held anew, or none. */
    void askAgain(
            NewParticipant participant,
            CancellationLadder cancellation,
            boolean holdsSeat,
            ConfirmationToken token,
            Instant now) {
        tokenHash = token.hash();
        requestedAt = now;
        expiresAt = now.plus(HELD);
        this.holdsSeat = holdsSeat;
        confirmedAt = null;
        keep(participant, cancellation);
    }

    /** Asked again while the letter is still under way: what was typed last counts, under the link that was sent. */
    void correct(NewParticipant participant, CancellationLadder cancellation) {
        if (!isConfirmed()) {
            keep(participant, cancellation);
        }
    }

    /** Holds its seat no longer. */
    void release(Instant now) {
        expiresAt = now;
    }

    private void keep(NewParticipant participant, CancellationLadder agreed) {
        cancellation = agreed;
        countedFrom = null;
        name = participant.name();
        employer = participant.employer().orElse(null);
        parts = participant.parts();
        numbers.clear();
        participant
                .registerNumbers()
                .forEach(stated -> numbers.add(new AskedNumber(
                        stated.register(), stated.number(), stated.chamber().orElse(null))));
    }

    /** What these say of registrations. */
    static List<StatedNumber> numbers(List<EnrolmentRequest> requests) {
        return requests.stream()
                .flatMap(request -> request.participant().registerNumbers().stream())
                .toList();
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean holdsSeat(Instant now) {
        return holdsSeat && !isConfirmed() && now.isBefore(expiresAt);
    }

    /** Whether it was for a place on the waiting list from the start. */
    boolean isToWait() {
        return !holdsSeat;
    }

    /** Whether it was asked so shortly ago that the letter may still be under way. */
    boolean isFresh(Instant now) {
        return now.isBefore(requestedAt.plus(Duration.ofMinutes(2)));
    }

    LeavingAgreement agreement() {
        return new LeavingAgreement(cancellation, Optional.ofNullable(countedFrom), LeavingFee.NONE);
    }

    EnrolmentRequestId id() {
        return id;
    }

    EditionId edition() {
        return edition;
    }

    NewParticipant participant() {
        return new NewParticipant(
                name,
                email,
                Optional.ofNullable(employer),
                numbers.stream()
                        .map(asked -> new StatedNumber(
                                asked.register(), asked.number(), Optional.ofNullable(asked.chamber())))
                        .toList(),
                parts);
    }

    PartsChosen parts() {
        return parts;
    }
}
