package nl.leervink.reflections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.intervision.GroupKind;
import nl.leervink.kernel.Minutes;
import nl.leervink.meetings.MeetingFacts;
import nl.leervink.points.MembershipFacts;

/**
 * What stands in somebody's reflection format of one group.
 *
 * @param meetings that they were at, the earliest first; never empty
 */
record SeriesContent(
        String person,
        List<MembershipFacts> registrations,
        String group,
        GroupKind kind,
        List<Attended> meetings,
        Instant madeAt) {

    /**
     * A meeting they were at.
     *
     * @param guide the name of who guided; empty if nobody did
     * @param written empty while it is not finished
     */
    record Attended(MeetingFacts meeting, Minutes present, Optional<String> guide, Optional<Reflected> written) {}

    List<Attended> missing() {
        return meetings.stream()
                .filter(attended -> attended.written().isEmpty())
                .toList();
    }

    Minutes present() {
        return Minutes.sum(meetings.stream().map(Attended::present).toList());
    }
}
