package nl.leervink.meetings;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The way a group goes: its meetings that were not cancelled, in order.
 *
 * @param meetings each led as it was, and one to come as it is to be with the guide there is now
 */
public record Trajectory(List<MeetingFacts> meetings) {

    /** Whether its start was; where none was planned, whether any meeting was held. */
    public boolean hasStarted(LocalDateTime now) {
        return meetings.stream()
                .filter(meeting -> meeting.form() == MeetingForm.START)
                .findFirst()
                .map(start -> !start.begins().isAfter(now))
                .orElseGet(() -> meetings.stream().anyMatch(Trajectory::wasHeld));
    }

    /**
     * When its last meeting ended, which members led (source document 002); empty while it is not held, or another guided one
     * is to come. The group may go on by itself.
     */
    public Optional<LocalDateTime> endedAt() {
        var guided =
                meetings.stream().filter(meeting -> meeting.form().isGuided()).toList();
        return guided.stream().allMatch(Trajectory::wasHeld)
                        && guided.stream().anyMatch(meeting -> meeting.form() == MeetingForm.LED_BY_MEMBERS)
                ? Optional.of(guided.getLast().ends())
                : Optional.empty();
    }

    private static boolean wasHeld(MeetingFacts meeting) {
        return meeting.state() == MeetingState.HELD;
    }
}
