package nl.leervink.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leervink.enrolment.Enrolment.OnBehalfOf;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * People who ask for seats together, one of them or some: all get theirs, or nobody. Whoever changes one holds its edition.
 */
@Entity
class WaitingParty {

    @Id
    private PartyId id;

    private EditionId edition;
    private PersonId askedBy;
    private @Nullable OrganisationId organisation;
    private @Nullable PersonId contact;
    private int seats;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private PartyStage stage;

    private @Nullable Instant seatsUntil;
    private Instant since;
    private @Nullable String reason;
    private CancellationLadder cancellation;
    private @Nullable LocalDate countedFrom;

    @ElementCollection
    @CollectionTable(name = "waiting_member", joinColumns = @JoinColumn(name = "party"))
    @OrderColumn(name = "position")
    private List<Member> members = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    /** Someone of the party; for which edition they wait, as long as they do; which parts of days they want, or are kept. */
    @Embeddable
    record Member(PersonId participant, @Nullable EditionId waitsFor, PartsChosen parts) {

        Member comingTo(PartsChosen others) {
            return new Member(participant, waitsFor, others);
        }
    }

    protected WaitingParty() {}

    /**
     * A party.
     *
     * @param wishes who wants to take part, and which parts they want of days that are held in parts
     */
    WaitingParty(
            EditionId edition,
            PersonId askedBy,
            Map<PersonId, PartsChosen> wishes,
            Optional<OnBehalfOf> onBehalfOf,
            LeavingAgreement agreement,
            Instant now) {
        this.id = PartyId.next();
        this.edition = edition;
        this.askedBy = askedBy;
        this.organisation = onBehalfOf.map(OnBehalfOf::organisation).orElse(null);
        this.contact = onBehalfOf.flatMap(OnBehalfOf::contact).orElse(null);
        this.seats = wishes.size();
        this.askedAt = now;
        this.stage = PartyStage.WAITING;
        this.since = now;
        this.cancellation = agreement.ladder();
        this.countedFrom = agreement.countedFrom().orElse(null);
        wishes.forEach((participant, parts) -> members.add(new Member(participant, edition, parts)));
    }

    /** Their organisation is to agree first; seats are kept for them until then, or none. */
    void awaitApproval(Optional<Instant> seatsUntil, Instant now) {
        move(PartyStage.APPROVAL, now);
        this.seatsUntil = seatsUntil.orElse(null);
    }

    /** Waits among the others, as of when it asked. */
    void waitInLine(Instant now) {
        move(PartyStage.WAITING, now);
    }

    void offer(Instant until, Instant now) {
        move(PartyStage.OFFERED, now);
        this.seatsUntil = until;
    }

    /** Which parts of days they get, or are kept, in the order of who they are. */
    void settle(List<PartsChosen> parts) {
        for (var i = 0; i < members.size(); i++) {
            members.set(i, members.get(i).comingTo(parts.get(i)));
        }
    }

    /** Nothing is kept for it any longer; it still awaits approval. */
    void releaseSeats(Instant now) {
        awaitApproval(Optional.empty(), now);
    }

    /** Came to an end: it waits no more. */
    void end(PartyStage how, Optional<String> reason, Instant now) {
        move(how, now);
        this.reason = reason.orElse(null);
        members.replaceAll(member -> new Member(member.participant(), null, member.parts()));
    }

    /** One of them needs a seat no longer; without the last of them it waits no more. */
    void leave(PersonId participant, Instant now) {
        if (participants().equals(List.of(participant))) {
            end(PartyStage.LEFT, Optional.empty(), now);
        } else if (members.removeIf(member -> member.participant().equals(participant))) {
            seats--;
        }
    }

    private void move(PartyStage to, Instant now) {
        stage = to;
        since = now;
        seatsUntil = null;
    }

    boolean isKeptSeats(Instant now) {
        return seatsUntil != null && now.isBefore(seatsUntil);
    }

    PartyId id() {
        return id;
    }

    EditionId edition() {
        return edition;
    }

    PersonId askedBy() {
        return askedBy;
    }

    /** Whether who asked is of the party; if not, they asked for an organisation they acted for. */
    boolean isAskedForOneself() {
        return participants().contains(askedBy);
    }

    /**
     * Whether this person answers for the party: whoever asks for themselves, and whoever acts for the organisation.
     *
     * @param actsFor whether they act for an organisation
     */
    boolean isAnsweredBy(PersonId person, Predicate<OrganisationId> actsFor) {
        return (isAskedForOneself() && askedBy.equals(person))
                || organisation().filter(actsFor).isPresent();
    }

    Optional<OnBehalfOf> onBehalfOf() {
        return Optional.ofNullable(organisation).map(sender -> new OnBehalfOf(sender, Optional.ofNullable(contact)));
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation);
    }

    int seats() {
        return seats;
    }

    Instant askedAt() {
        return askedAt;
    }

    PartyStage stage() {
        return stage;
    }

    Optional<Instant> seatsUntil() {
        return Optional.ofNullable(seatsUntil);
    }

    /** When it last came to where it is. */
    Instant since() {
        return since;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    LeavingAgreement agreement() {
        return new LeavingAgreement(cancellation, Optional.ofNullable(countedFrom), LeavingFee.NONE);
    }

    /** Which parts of days they want, or are kept, in the order of who they are. */
    List<PartsChosen> parts() {
        return members.stream().map(Member::parts).toList();
    }

    List<PersonId> participants() {
        return members.stream().map(Member::participant).toList();
    }
}
