package nl.leervink.attendance;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.attendance.PresenceRecord.Closed;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.jspecify.annotations.Nullable;

/** The roster of one session: open until someone closes it. Whoever writes in it locks it first. */
@Entity
class SessionRoster {

    @Id
    private SessionId session;

    private EditionId edition;
    private @Nullable Instant closedAt;
    private @Nullable PersonId closedBy;
    private int writings;

    @ElementCollection
    @CollectionTable(name = "presence_mark", joinColumns = @JoinColumn(name = "session"))
    @MapKeyColumn(name = "enrolment")
    private Map<EnrolmentId, Mark> marks = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "roster_reopening", joinColumns = @JoinColumn(name = "session"))
    @OrderColumn(name = "number")
    private List<Reopening> reopenings = new ArrayList<>();

    protected SessionRoster() {}

    /** The number of the next writing. */
    int nextWriting() {
        writings++;
        return writings;
    }

    void mark(EnrolmentId enrolment, Mark mark) {
        marks.put(enrolment, mark);
    }

    void unmark(EnrolmentId enrolment) {
        marks.remove(enrolment);
    }

    Optional<Mark> markOf(EnrolmentId enrolment) {
        return Optional.ofNullable(marks.get(enrolment));
    }

    void close(PersonId by, Instant at) {
        closedBy = by;
        closedAt = at;
    }

    void reopen(Reopening reopening) {
        reopenings.add(reopening);
        closedBy = null;
        closedAt = null;
    }

    SessionId session() {
        return session;
    }

    EditionId edition() {
        return edition;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    PresenceRecord record(SessionFacts facts, Set<EnrolmentId> takingPart) {
        return new PresenceRecord(
                facts,
                takingPart,
                closedAt().map(at -> new Closed(requireNonNull(closedBy), at)),
                marks.entrySet().stream()
                        .map(each -> each.getValue().of(each.getKey()))
                        .toList(),
                reopenings.size());
    }

    Map<EnrolmentId, Mark> marks() {
        return Map.copyOf(marks);
    }

    List<Reopening> reopenings() {
        return List.copyOf(reopenings);
    }
}
