package nl.leervink.points;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.registers.RegisterCode;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate earned at a register, kept once. It is booked for every registration whose rules take it, now or
 * later; until there is one it waits.
 */
@Entity
class Award {

    enum State {
        STANDING,
        /** The certificate no longer stands. */
        WITHDRAWN
    }

    @Id
    private AwardId id;

    private PersonId person;
    private @Nullable EditionId edition;
    private RegisterCode register;
    private String registerName;
    private String grantedBy;

    @Enumerated(EnumType.STRING)
    private State state;

    private String courseTitle;
    private String category;
    private Points points;
    private String reference;
    private Minutes contactTime;
    private Minutes selfStudy;
    private String source;
    private LocalDate earnedOn;

    @Version
    private @Nullable Integer version;

    protected Award() {}

    Award(
            PersonId person,
            EditionId edition,
            AccreditationFacts decision,
            String courseTitle,
            String source,
            LocalDate earnedOn) {
        this.id = AwardId.next();
        this.person = person;
        this.edition = edition;
        this.register = decision.register();
        this.registerName = decision.registerName();
        this.grantedBy = decision.grantedBy();
        this.state = State.STANDING;
        this.courseTitle = courseTitle;
        this.category = decision.category();
        this.points = decision.points();
        this.reference = decision.reference();
        this.contactTime = decision.contactTime();
        this.selfStudy = decision.selfStudy();
        this.source = source;
        this.earnedOn = earnedOn;
    }

    void withdraw() {
        state = State.WITHDRAWN;
    }

    boolean stands() {
        return state == State.STANDING;
    }

    PersonId person() {
        return person;
    }

    Optional<EditionId> edition() {
        return Optional.ofNullable(edition);
    }

    RegisterCode register() {
        return register;
    }

    String grantedBy() {
        return grantedBy;
    }

    String source() {
        return source;
    }

    LocalDate earnedOn() {
        return earnedOn;
    }

    /** What is written for a registration, in the category that its rules count this in. */
    Line line(String countsAs) {
        return new Line(courseTitle, countsAs, points, reference, contactTime, selfStudy, source, earnedOn);
    }

    Fitting.Grant grant() {
        return new Fitting.Grant(register, grantedBy, category, earnedOn);
    }

    UnbookedAward unbooked(Fit why, Optional<MembershipFacts> closest) {
        return new UnbookedAward(
                person,
                requireNonNull(edition),
                register,
                registerName,
                grantedBy,
                closest,
                category,
                points,
                source,
                earnedOn,
                why);
    }

    PointsWaiting waiting(Fit why) {
        return new PointsWaiting(register, registerName, courseTitle, category, points, source, earnedOn, why);
    }
}
