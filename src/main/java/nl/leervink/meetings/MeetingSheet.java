package nl.leervink.meetings;

import java.util.List;
import java.util.Map;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.people.PersonId;

/**
 * A meeting as those see it who are in the group or guide it.
 *
 * @param parts one for each member, and for who was there and left since; in the order in which they came
 * @param proposed who would do what, as roles go round
 * @param note what was noted of it for the group; blank if nothing
 * @param mayHandOut whether whoever asks may say who does what: whoever may record, and of a meeting without a guide any member
 * @param mayRecord whether whoever asks may record who was there: whoever runs the group, and who leads the meeting
 * @param canBeHeld whether it began
 */
public record MeetingSheet(
        GroupSheet group,
        MeetingFacts meeting,
        int number,
        List<Part> parts,
        Map<PersonId, MeetingRole> proposed,
        String note,
        boolean mayHandOut,
        boolean mayRecord,
        boolean canBeHeld) {}
