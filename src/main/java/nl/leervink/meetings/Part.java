package nl.leervink.meetings;

import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;

/**
 * Somebody's part in a meeting.
 *
 * @param role empty if nobody said
 * @param caseTitle what the case they bring is called, never what is in it; blank if they bring none
 * @param present how long they were there; empty while it is not recorded, nothing for who was not
 */
public record Part(
        PersonId person, String name, Optional<MeetingRole> role, String caseTitle, Optional<Minutes> present) {

    /** Somebody of whom nothing is said yet. */
    public static Part of(PersonId person, String name) {
        return new Part(person, name, Optional.empty(), "", Optional.empty());
    }
}
