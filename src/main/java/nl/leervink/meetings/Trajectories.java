package nl.leervink.meetings;

import nl.leervink.intervision.GroupFacts;
import nl.leervink.kernel.BetweenModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a group is on its way. */
@Service
@BetweenModules
public class Trajectories {

    private final GroupMeetings meetings;

    Trajectories(GroupMeetings meetings) {
        this.meetings = meetings;
    }

    @Transactional(readOnly = true)
    public Trajectory of(GroupFacts group) {
        return new Trajectory(meetings.findByIntervisionGroupOrderByBeginsAscIdAsc(group.id()).stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .map(meeting -> meeting.facts(group))
                .toList());
    }
}
