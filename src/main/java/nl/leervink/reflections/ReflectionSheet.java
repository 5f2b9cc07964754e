package nl.leervink.reflections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.meetings.MeetingFacts;

/**
 * What somebody writes after a meeting, as they see it themself. Confidential.
 *
 * @param group what it is called
 * @param guide the name of who guided the meeting: with them alone it can be shared; empty if nobody did
 * @param version what the next save builds on
 * @param savedAt empty if nothing was saved yet
 * @param finishedAt empty while it is written
 * @param sharedAt since when who guided may read it; empty if they may not
 * @param readings who read along, latest first
 */
public record ReflectionSheet(
        MeetingFacts meeting,
        String group,
        Optional<String> guide,
        Reflected written,
        int version,
        Optional<Instant> savedAt,
        Optional<Instant> finishedAt,
        Optional<Instant> sharedAt,
        List<ReadBy> readings) {

    public ReflectionState state() {
        return savedAt.isEmpty()
                ? ReflectionState.NOT_STARTED
                : finishedAt.isPresent() ? ReflectionState.FINISHED : ReflectionState.DRAFT;
    }

    /** That somebody read it. */
    public record ReadBy(String reader, Instant at) {}

    @Override
    public String toString() {
        return "reflection on " + meeting.id().value();
    }
}
