package nl.leervink.meetings;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Minutes;
import nl.leervink.methods.MethodId;
import nl.leervink.people.PersonId;

/**
 * A meeting of a group.
 *
 * @param begins on the clock here, as is the end
 * @param length the time that really passes in between
 * @param method that was chosen; empty while none is
 * @param guide who guided it; empty while it was not held, and if nobody did
 * @param independent whether whoever guided it had declared to have no authority over a member
 * @param version to say what a change is based on
 */
public record MeetingFacts(
        MeetingId id,
        GroupId group,
        LocalDateTime begins,
        LocalDateTime ends,
        Minutes length,
        MeetingForm form,
        MeetingState state,
        String place,
        Optional<MethodId> method,
        Optional<PersonId> guide,
        boolean independent,
        int version) {}
