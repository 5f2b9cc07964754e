package nl.leervink.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.jspecify.annotations.Nullable;

/** Somebody who is to make up a missed session in one of another edition. Whoever writes in it locks the roster there. */
@Entity
class Guest {

    @Id
    private GuestId id;

    private EnrolmentId enrolment;
    private EditionId edition;
    private SessionId missedSession;
    private LocalDate missedOn;
    private SessionId session;
    private EditionId host;
    private LocalDate comesOn;
    private LocalTime comesAt;
    private String place;
    private Minutes minutes;
    private PersonId linkedBy;
    private Instant linkedAt;
    private @Nullable Minutes there;

    @Enumerated(EnumType.STRING)
    private @Nullable GuestState ending;

    private @Nullable PersonId endedBy;
    private @Nullable Instant endedAt;

    protected Guest() {}

    Guest(
            EnrolmentId enrolment,
            SessionFacts missed,
            SessionFacts session,
            EditionFacts host,
            Minutes minutes,
            PersonId by,
            Instant now) {
        this.id = GuestId.next();
        this.enrolment = enrolment;
        this.edition = missed.edition();
        this.missedSession = missed.id();
        this.missedOn = missed.date();
        this.session = session.id();
        this.host = host.id();
        this.comesOn = session.date();
        this.comesAt = session.start();
        this.place = session.placeIn(host);
        this.minutes = minutes;
        this.linkedBy = by;
        this.linkedAt = now;
    }

    /** The roster of that session was closed, and says that they were there for so long. */
    void wasThere(Minutes time) {
        there = time;
    }

    /** The roster of that session is open again. */
    void isToCome() {
        there = null;
    }

    void end(GuestState how, @Nullable PersonId by, Instant now) {
        ending = how;
        endedBy = by;
        endedAt = now;
    }

    boolean isActive() {
        return ending == null;
    }

    /** Whether they are expected, and no closed roster says anything of it. */
    boolean isExpected() {
        return isActive() && there == null;
    }

    /** Whether the session is when and where they were told. */
    boolean knows(SessionFacts now, EditionFacts itsEdition) {
        return comesOn.equals(now.date()) && comesAt.equals(now.start()) && place.equals(now.placeIn(itsEdition));
    }

    /**
     * How it stands.
     *
     * @param counted whether time that they made up by it stands
     */
    GuestState state(boolean counted) {
        if (ending != null) {
            return ending;
        }
        if (there == null) {
            return GuestState.EXPECTED;
        }
        if (there.isNone()) {
            return GuestState.NOT_COME;
        }
        return counted ? GuestState.MADE_UP : GuestState.NOT_COUNTED;
    }

    GuestId id() {
        return id;
    }

    EnrolmentId enrolment() {
        return enrolment;
    }

    EditionId edition() {
        return edition;
    }

    SessionId missedSession() {
        return missedSession;
    }

    LocalDate missedOn() {
        return missedOn;
    }

    SessionId session() {
        return session;
    }

    EditionId host() {
        return host;
    }

    LocalDate comesOn() {
        return comesOn;
    }

    LocalTime comesAt() {
        return comesAt;
    }

    String place() {
        return place;
    }

    Minutes minutes() {
        return minutes;
    }

    PersonId linkedBy() {
        return linkedBy;
    }

    Instant linkedAt() {
        return linkedAt;
    }
}
