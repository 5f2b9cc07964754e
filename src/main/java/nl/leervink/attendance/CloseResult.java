package nl.leervink.attendance;

import java.time.Instant;
import java.util.List;

/** What came of closing a session. */
public sealed interface CloseResult {

    record Closed(Instant at) implements CloseResult {}

    /** These have no mark yet; the session stays open. */
    record Unmarked(List<String> names) implements CloseResult {}

    record Refused(RosterRefusal why) implements CloseResult {}
}
