package nl.leervink.claims;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import java.util.Optional;
import nl.leervink.files.FileId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.points.Line;
import nl.leervink.points.MembershipFacts;
import nl.leervink.points.MembershipId;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.registers.rules.GuideRule;
import nl.leervink.registers.rules.RegisterProfile;
import org.jspecify.annotations.Nullable;

/** An activity elsewhere that somebody claims points for. What it says never changes; it stands, or was withdrawn. */
@Entity
class OwnClaim {

    @Id
    private ClaimId id;

    private PersonId person;
    private Integer number;
    private MembershipId membership;
    private RegisterCode register;
    private String profile;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String title;
    private String organiser;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Minutes contactTime;
    private Minutes selfStudy;
    private Integer meetings;
    private @Nullable Integer participants;
    private @Nullable Integer registered;
    private String guide;
    private String guideRegister;
    private String guideRole;
    private String grantedBy;
    private String reference;
    private String category;
    private Points points;
    private String note;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    private Instant madeAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable ClaimId replaces;

    @ElementCollection
    @CollectionTable(name = "own_claim_evidence", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "place")
    private List<Evidence> evidence = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    protected OwnClaim() {}

    /**
     * A claim that stands.
     *
     * @param number of all this person's claims
     * @param activity without a fault
     */
    OwnClaim(
            ClaimId id,
            int number,
            MembershipFacts registration,
            RegisterProfile rules,
            ClaimedActivity activity,
            List<Evidence> evidence,
            Optional<ClaimId> replaces,
            Instant now) {
        this.id = id;
        this.person = registration.person();
        this.number = number;
        this.membership = registration.id();
        this.register = registration.register();
        this.profile = rules.id();
        this.kind = activity.kind();
        this.title = activity.title();
        this.organiser = activity.organiser();
        this.firstDay = activity.firstDay().orElseThrow();
        this.lastDay = activity.lastDay().orElseThrow();
        this.contactTime = activity.contactTime().orElse(Minutes.NONE);
        this.selfStudy = activity.selfStudy().orElse(Minutes.NONE);
        this.meetings = activity.meetings().orElse(0);
        this.participants = activity.participants().orElse(null);
        this.registered = activity.registered().orElse(null);
        this.guide = activity.guide();
        this.guideRegister =
                activity.guideRole().map(GuideRule.Accepted::register).orElse("");
        this.guideRole = activity.guideRole().map(GuideRule.Accepted::role).orElse("");
        this.grantedBy = activity.grantedBy().orElse("");
        this.reference = activity.reference();
        this.category = activity.category().orElseThrow();
        this.points = activity.points().orElseThrow();
        this.note = activity.note();
        this.state = ClaimState.STANDING;
        this.madeAt = now;
        this.replaces = replaces.orElse(null);
        this.evidence.addAll(evidence);
    }

    /** Whether it was withdrawn just now. */
    boolean withdraw(Instant now) {
        if (state == ClaimState.WITHDRAWN) {
            return false;
        }
        state = ClaimState.WITHDRAWN;
        withdrawnAt = now;
        return true;
    }

    ClaimId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    boolean stands() {
        return state == ClaimState.STANDING;
    }

    /** How bookings call it. */
    String source() {
        return "EO-" + number;
    }

    /** What is booked: it counts on the last day. */
    Line line() {
        return new Line(title, category, points, reference, contactTime, selfStudy, source(), lastDay);
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    boolean isProvedBy(FileId file) {
        return evidence.stream().anyMatch(proof -> proof.file().equals(file));
    }

    ClaimRow row() {
        return new ClaimRow(id, source(), activity(), state, madeAt, Optional.ofNullable(withdrawnAt), evidence());
    }

    private ClaimedActivity activity() {
        return new ClaimedActivity(
                membership,
                kind,
                title,
                organiser,
                Optional.of(firstDay),
                Optional.of(lastDay),
                Optional.of(contactTime),
                Optional.of(selfStudy),
                Optional.of(meetings),
                Optional.ofNullable(participants),
                Optional.ofNullable(registered),
                guide,
                guideRegister.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new GuideRule.Accepted(guideRegister, guideRole)),
                grantedBy.isEmpty() ? Optional.empty() : Optional.of(grantedBy),
                reference,
                Optional.of(category),
                Optional.of(points),
                note);
    }
}
