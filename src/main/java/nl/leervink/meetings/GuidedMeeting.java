package nl.leervink.meetings;

import java.util.Map;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;

/**
 * A meeting that was held with a guide.
 *
 * @param present how long each was there; nobody else was
 * @param independent whether the guide had declared to have no authority over a member
 */
public record GuidedMeeting(MeetingFacts meeting, Map<PersonId, Minutes> present, boolean independent) {

    public GuidedMeeting {
        present = Map.copyOf(present);
    }
}
