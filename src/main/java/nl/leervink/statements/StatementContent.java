package nl.leervink.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leervink.meetings.MeetingForm;

/**
 * Everything a statement says, frozen when it is signed, and kept as it stands here.
 *
 * @param number {@code RV-2027-7K3MQ9TX}
 * @param code what a stranger types to verify it
 * @param participant their name
 * @param registrations of theirs for which it counts
 * @param group its name
 * @param guide who signs
 * @param meetings those at which the participant was, in order
 * @param sealedBy whom the key it is sealed with belongs to
 */
public record StatementContent(
        String number,
        String code,
        String address,
        String bureau,
        String place,
        LocalDate signedOn,
        String participant,
        List<Registration> registrations,
        String group,
        Signatory guide,
        List<Meeting> meetings,
        Set<Dimension> dimensions,
        String sealedBy) {

    public StatementContent {
        registrations = List.copyOf(registrations);
        meetings = List.copyOf(meetings);
        dimensions = Set.copyOf(dimensions);
    }

    /** Where somebody is registered: the register's name, and their number there. */
    public record Registration(String register, String number) {}

    /** Whoever guided, and the registration that makes their signature count. */
    public record Signatory(String name, String register, String role, String number) {}

    /**
     * A meeting.
     *
     * @param minutes that the participant was there
     */
    public record Meeting(UUID id, LocalDate day, int minutes, MeetingForm form) {}

    /** Of all meetings together. */
    public int minutes() {
        return meetings.stream().mapToInt(Meeting::minutes).sum();
    }
}
