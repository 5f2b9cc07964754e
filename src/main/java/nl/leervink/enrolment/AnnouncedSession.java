package nl.leervink.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import nl.leervink.kernel.Bytes;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.springframework.data.domain.Persistable;

/** What people's calendars were last told of a session. */
@Entity
class AnnouncedSession implements Persistable<SessionId> {

    @Id
    private SessionId id;

    private EditionId edition;
    private int sequence;
    private String told;

    protected AnnouncedSession() {}

    AnnouncedSession(EditionFacts edition, SessionFacts session) {
        this.id = session.id();
        this.edition = edition.id();
        this.told = tellable(edition, session);
    }

    @Override
    public SessionId getId() {
        return id;
    }

    /** Saved once, when people are first told. */
    @Override
    public boolean isNew() {
        return true;
    }

    boolean says(EditionFacts edition, SessionFacts session) {
        return told.equals(tellable(edition, session));
    }

    /** Someone is told of it once more than the others, who still know it as they were told. */
    void raise() {
        sequence++;
    }

    /** Something new is told of it. */
    void tell(EditionFacts edition, SessionFacts session) {
        sequence++;
        told = tellable(edition, session);
    }

    int sequence() {
        return sequence;
    }

    private static String tellable(EditionFacts edition, SessionFacts session) {
        var words = String.join(
                "\n",
                session.date().toString(),
                session.start().toString(),
                session.end().toString(),
                session.placeIn(edition),
                edition.title(),
                session.title());
        return Bytes.of(words.getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
