package nl.leervink.meetings;

import java.util.Map;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;

/**
 * A meeting that was held with a guide.
 *
 * @param present how long each was there; nobody else was
 */
public record GuidedMeeting(MeetingFacts meeting, Map<PersonId, Minutes> present) {

    public GuidedMeeting {
        present = Map.copyOf(present);
    }
}
