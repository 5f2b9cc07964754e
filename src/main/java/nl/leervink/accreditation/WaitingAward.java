package nl.leervink.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Points someone earned in a register whose number we do not have of them. Kept when booked, so that none is booked twice. */
@Entity
class WaitingAward {

    enum State {
        WAITING,
        BOOKED,
        WITHDRAWN
    }

    @Id
    private WaitingAwardId id;

    private PersonId person;
    private RegisterCode register;

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

    protected WaitingAward() {}

    WaitingAward(PersonId person, Award award) {
        this.id = WaitingAwardId.next();
        this.person = person;
        this.register = award.register();
        this.state = State.WAITING;
        this.courseTitle = award.courseTitle();
        this.category = award.category();
        this.points = award.points();
        this.reference = award.reference();
        this.contactTime = award.contactTime();
        this.selfStudy = award.selfStudy();
        this.source = award.source();
        this.earnedOn = award.earnedOn();
    }

    /** Ends the wait: the number is there. */
    Award book() {
        state = State.BOOKED;
        return new Award(register, courseTitle, category, points, reference, contactTime, selfStudy, source, earnedOn);
    }

    /** Ends the wait: the certificate no longer stands. */
    void withdraw() {
        state = State.WITHDRAWN;
    }
}
