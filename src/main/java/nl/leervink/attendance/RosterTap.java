package nl.leervink.attendance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import nl.leervink.planning.SessionId;
import org.jspecify.annotations.Nullable;

/** A tap that was stored, with what it wrote. Whoever stores one locks the roster. */
@Entity
class RosterTap {

    /** What was tapped. */
    enum Kind {
        MARK,
        EVERYONE,
        UNDO
    }

    @Id
    private TapId id;

    private SessionId session;
    private PersonId tappedBy;
    private Instant storedAt;
    private int writing;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable EnrolmentId enrolment;

    @Enumerated(EnumType.STRING)
    private @Nullable Presence presence;

    private @Nullable Minutes missed;
    private @Nullable TapId undoes;
    private boolean undone;

    @ElementCollection
    @CollectionTable(name = "written_mark", joinColumns = @JoinColumn(name = "tap"))
    @MapKeyColumn(name = "enrolment")
    private Map<EnrolmentId, WrittenMark> written = new HashMap<>();

    protected RosterTap() {}

    RosterTap(SessionId session, Tap tap, PersonId by, Instant now, int writing) {
        this.id = tap.id();
        this.session = session;
        this.tappedBy = by;
        this.storedAt = now;
        this.writing = writing;
        switch (tap) {
            case Tap.Marks marks -> {
                kind = Kind.MARK;
                enrolment = marks.enrolment();
                presence = marks.presence();
                missed = marks.missed();
            }
            case Tap.Everyone _ -> kind = Kind.EVERYONE;
            case Tap.Undoes undo -> {
                kind = Kind.UNDO;
                undoes = undo.undone();
            }
        }
    }

    void wrote(EnrolmentId about, WrittenMark mark) {
        written.put(about, mark);
    }

    void undo() {
        undone = true;
    }

    /** Whether it is this very tap that arrives again. */
    boolean is(SessionId where, Tap tap, PersonId by) {
        return session.equals(where)
                && tappedBy.equals(by)
                && switch (tap) {
                    case Tap.Marks marks ->
                        marks.enrolment().equals(enrolment)
                                && marks.presence() == presence
                                && marks.missed().equals(missed);
                    case Tap.Everyone _ -> kind == Kind.EVERYONE;
                    case Tap.Undoes undo -> Objects.equals(undoes, undo.undone());
                };
    }

    boolean canBeUndone(SessionId where, PersonId by) {
        return session.equals(where) && tappedBy.equals(by) && kind != Kind.UNDO && !undone;
    }

    Instant storedAt() {
        return storedAt;
    }

    int writing() {
        return writing;
    }

    Map<EnrolmentId, WrittenMark> written() {
        return Map.copyOf(written);
    }
}
