package nl.leervink.registers.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Minutes;

/**
 * Something somebody did, as far as a register may look at it.
 *
 * @param meetings in order; net time, breaks left out
 * @param participants of the group, the person included
 * @param registered of those, how many are in the same register
 * @param guide empty if nobody guides, or if we know of no registration
 * @param award what a register granted for it, if it did; that number holds whatever a formula says
 */
public record Activity(
        ActivityKind kind,
        List<Meeting> meetings,
        Minutes selfStudy,
        int participants,
        int registered,
        Optional<Guide> guide,
        Optional<Award> award) {

    /**
     * One meeting.
     *
     * @param dayParts how many day parts it takes: half a day is one
     */
    public record Meeting(LocalDate date, Minutes length, int dayParts) {}

    /**
     * What was granted.
     *
     * @param by the profile of whoever granted it: {@code SKJ} does not grant what {@code NIP} asks
     * @param category as the profile calls it
     */
    public record Award(String by, nl.leervink.kernel.Points points, String category) {}

    public Minutes contactTime() {
        return Minutes.sum(meetings.stream().map(Meeting::length).toList());
    }

    List<LocalDate> days() {
        return meetings.stream().map(Meeting::date).distinct().toList();
    }
}
