package nl.leervink.meetings;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import nl.leervink.SignIn;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.springframework.stereotype.Component;

/** Meetings of groups for tests that need one to exist. */
@Component
public class TestMeetings {

    private final SeriesPlanning planning;
    private final MeetingRoom room;
    private final TestPeople people;

    TestMeetings(SeriesPlanning planning, MeetingRoom room, TestPeople people) {
        this.planning = planning;
        this.room = room;
        this.people = people;
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

    /** Planned by the office, of two hours. */
    public MeetingId planned(GroupId group, LocalDateTime begins, MeetingForm form) {
        var office = people.someone("Bo", "Bureau");
        return SignIn.during(office, Role.OFFICE, () -> {
            planning.plan(group, List.of(new PlannedMeeting(begins, begins.plusHours(2), form, "")), office);
            return room.of(group, office).stream()
                    .map(MeetingRow::meeting)
                    .filter(meeting -> meeting.begins().equals(begins))
                    .map(MeetingFacts::id)
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** A guided meeting that was held; all of these were there from begin to end. */
    public MeetingId held(GroupId group, PersonId guide, LocalDateTime begins, Collection<PersonId> present) {
        var meeting = plan(group, begins, guide);
        hold(meeting, guide, begins, present);
        return meeting;
    }

    /** Held, recorded by the guide; all of these were there from begin to end. */
    public void hold(MeetingId meeting, PersonId guide, LocalDateTime begins, Collection<PersonId> present) {
        SignIn.during(
                guide,
                Role.TRAINER,
                () -> room.hold(
                        meeting,
                        room.sheet(meeting, guide).orElseThrow().meeting().version(),
                        begins,
                        begins.plusHours(2),
                        present.stream().collect(toMap(identity(), _ -> Minutes.ofHours(2))),
                        guide));
    }
}
