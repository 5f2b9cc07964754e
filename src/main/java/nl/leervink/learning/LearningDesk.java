package nl.leervink.learning;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.leervink.intervision.GroupBook;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupKind;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.meetings.MeetingFacts;
import nl.leervink.meetings.Trajectories;
import nl.leervink.meetings.Trajectory;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;

/** A trajectory as somebody in it sees it, and how far its members are. */
@Component
class LearningDesk {

    private final GroupBook groups;
    private final Trajectories trajectories;
    private final SealedPlans safe;
    private final Clock clock;

    LearningDesk(GroupBook groups, Trajectories trajectories, SealedPlans safe, Clock clock) {
        this.groups = groups;
        this.trajectories = trajectories;
        this.safe = safe;
        this.clock = clock;
    }

    record InTrajectory(GroupSheet group, Trajectory trajectory, boolean started, boolean over) {}

    /** A trajectory that this person is in or guides; empty for any other group, and for the office. */
    Optional<InTrajectory> trajectory(GroupId id, PersonId actor) {
        return groups.sheet(id, actor)
                .filter(group -> group.isMember() || group.guides())
                .filter(group -> group.group().terms().kind() == GroupKind.TRAJECTORY)
                .map(group -> {
                    var trajectory = trajectories.of(group.group());
                    return new InTrajectory(
                            group,
                            trajectory,
                            trajectory.hasStarted(LocalDateTime.now(clock)),
                            !group.group().stands() || trajectory.endedAt().isPresent());
                });
    }

    LearningWords words(Optional<LearningPlan> plan) {
        return plan.map(safe::open).orElse(LearningWords.NONE);
    }

    /** The meeting by which somebody looks whether it worked, if it takes place. */
    static Optional<MeetingFacts> by(InTrajectory in, Optional<LearningPlan> plan) {
        return plan.flatMap(LearningPlan::byMeeting)
                .flatMap(chosen -> in.trajectory().meetings().stream()
                        .filter(meeting -> meeting.id().equals(chosen))
                        .findFirst());
    }

    static LearningState state(InTrajectory in, LearningWords words, Optional<MeetingFacts> by) {
        if (words.questions().isEmpty()) {
            return LearningState.NO_QUESTION;
        }
        if (words.isPlanWhole() && by.isPresent()) {
            return LearningState.PLANNED;
        }
        return in.started() ? LearningState.TO_PLAN : LearningState.QUESTION;
    }
}
