package nl.leervink.hours;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leervink.attendance.Repair;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the hours ledger, written once. Minutes are negative in a correction, so that sums are right. */
@Entity
@Immutable
class HoursEntry implements Persistable<HoursEntryId> {

    /** Whether an entry adds hours or takes back those of an earlier one. */
    enum Booking {
        ENTRY,
        CORRECTION
    }

    @Id
    private HoursEntryId id;

    private EnrolmentId enrolment;
    private PersonId participant;
    private EditionId edition;

    @Enumerated(EnumType.STRING)
    private HoursKind kind;

    private UUID source;
    private Integer turn;

    @Enumerated(EnumType.STRING)
    private Booking booking;

    private Integer minutes;
    private String title;
    private Boolean judged;
    private LocalDate doneOn;
    private @Nullable SessionId missedSession;
    private @Nullable LocalDate missedOn;
    private @Nullable SessionId doneIn;
    private Instant recordedAt;

    protected HoursEntry() {}

    /**
     * An entry that adds hours.
     *
     * @param turn 1 for the first time that its source is booked
     */
    HoursEntry(EnrolmentFacts enrolled, Credit credit, int turn, Instant recordedAt) {
        this.id = HoursEntryId.next();
        this.enrolment = enrolled.id();
        this.participant = enrolled.participant();
        this.edition = enrolled.edition();
        this.kind = credit.source().kind();
        this.source = credit.source().id();
        this.turn = turn;
        this.booking = Booking.ENTRY;
        this.minutes = credit.minutes().value();
        this.title = credit.title();
        this.judged = credit.judged();
        this.doneOn = credit.doneOn();
        this.missedSession = credit.repair().map(Repair::missed).orElse(null);
        this.missedOn = credit.repair().map(Repair::missedOn).orElse(null);
        this.doneIn = credit.repair().map(Repair::doneIn).orElse(null);
        this.recordedAt = recordedAt;
    }

    /** The entry that takes this one back. */
    HoursEntry opposite(Instant now) {
        var opposite = new HoursEntry();
        opposite.id = HoursEntryId.next();
        opposite.enrolment = enrolment;
        opposite.participant = participant;
        opposite.edition = edition;
        opposite.kind = kind;
        opposite.source = source;
        opposite.turn = turn;
        opposite.booking = Booking.CORRECTION;
        opposite.minutes = -minutes;
        opposite.title = title;
        opposite.judged = judged;
        opposite.doneOn = doneOn;
        opposite.missedSession = missedSession;
        opposite.missedOn = missedOn;
        opposite.doneIn = doneIn;
        opposite.recordedAt = now;
        return opposite;
    }

    boolean says(Credit credit) {
        return minutes.equals(credit.minutes().value()) && doneOn.equals(credit.doneOn());
    }

    EnrolmentId enrolment() {
        return enrolment;
    }

    Source source() {
        return new Source(kind, source);
    }

    int turn() {
        return turn;
    }

    boolean isCorrection() {
        return booking == Booking.CORRECTION;
    }

    int minutes() {
        return minutes;
    }

    @Override
    public HoursEntryId getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }
}
