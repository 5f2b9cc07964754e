package nl.leervink.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.jspecify.annotations.Nullable;

/** Contact time missed in one session and made up in another. Whoever records one locks the rosters of the edition. */
@Entity
class MadeUp {

    private static final String ROSTER_REOPENED = "roster reopened";

    @Id
    private MadeUpId id;

    private EnrolmentId enrolment;
    private EditionId edition;
    private SessionId missedSession;
    private SessionId doneIn;
    private LocalDate doneOn;
    private Minutes minutes;
    private PersonId recordedBy;
    private Instant recordedAt;
    private @Nullable PersonId takenBackBy;
    private @Nullable Instant takenBackAt;
    private String reason = "";
    private @Nullable GuestId guest;

    protected MadeUp() {}

    MadeUp(EnrolmentId enrolment, SessionFacts missed, SessionFacts doneIn, Minutes minutes, PersonId by, Instant now) {
        this.id = MadeUpId.next();
        this.enrolment = enrolment;
        this.edition = missed.edition();
        this.missedSession = missed.id();
        this.doneIn = doneIn.id();
        this.doneOn = doneIn.date();
        this.minutes = minutes;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** What a guest was there for, as the roster of that session says. */
    MadeUp(Guest guest, SessionFacts doneIn, Minutes minutes, PersonId closedBy, Instant now) {
        this.id = MadeUpId.next();
        this.enrolment = guest.enrolment();
        this.edition = guest.edition();
        this.missedSession = guest.missedSession();
        this.doneIn = doneIn.id();
        this.doneOn = doneIn.date();
        this.minutes = minutes;
        this.recordedBy = closedBy;
        this.recordedAt = now;
        this.guest = guest.id();
    }

    boolean isBy(Guest link) {
        return link.id().equals(guest);
    }

    /** Whether a roster says so, of who came as a guest. */
    boolean isByRoster() {
        return guest != null;
    }

    void takeBack(PersonId by, Instant now, String why) {
        takenBackBy = by;
        takenBackAt = now;
        reason = why;
    }

    /** What the roster says is not said any more. Why it was opened again concerns others as well, and stays there. */
    void takeBackWithRoster(PersonId by, Instant now) {
        takeBack(by, now, ROSTER_REOPENED);
    }

    boolean isTakenBack() {
        return takenBackAt != null;
    }

    /** Who took it back; empty while it stands. */
    Optional<PersonId> takenBackBy() {
        return Optional.ofNullable(takenBackBy);
    }

    Optional<Instant> takenBackAt() {
        return Optional.ofNullable(takenBackAt);
    }

    /** Why somebody took it back; empty while it stands, and where its roster was opened again. */
    Optional<String> reason() {
        return Optional.of(reason).filter(_ -> isTakenBack() && !isByRoster());
    }

    MadeUpId id() {
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

    SessionId doneIn() {
        return doneIn;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    Minutes minutes() {
        return minutes;
    }

    PersonId recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
