package nl.leervink.meetings;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.leervink.SignIn;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;

/** Meetings of groups for tests that need one to exist. */
@Component
public class TestMeetings {

    private final SeriesPlanning planning;
    private final MeetingRoom room;

    TestMeetings(SeriesPlanning planning, MeetingRoom room) {
        this.planning = planning;
        this.room = room;
    }

    /** A guided meeting of two hours. */
    public MeetingId plan(GroupId group, LocalDateTime begins, PersonId guide) {
        return SignIn.during(guide, Role.TRAINER, () -> {
            planning.plan(
                    group,
                    List.of(new PlannedMeeting(begins, begins.plusHours(2), MeetingForm.GUIDED, "Zaal 2")),
                    guide);
            return room.of(group, guide).stream()
                    .map(MeetingRow::meeting)
                    .filter(meeting -> meeting.begins().equals(begins))
                    .map(MeetingFacts::id)
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** A member says what their case is called. */
    public void bring(MeetingId meeting, String title, PersonId member) {
        SignIn.during(member, Role.PARTICIPANT, () -> room.bring(meeting, title, member));
    }

    /** Who leads it, recorded by the guide. */
    public void leads(MeetingId meeting, PersonId member, PersonId guide) {
        SignIn.during(guide, Role.TRAINER, () -> room.handOut(meeting, Map.of(member, MeetingRole.FACILITATOR), guide));
    }
}
