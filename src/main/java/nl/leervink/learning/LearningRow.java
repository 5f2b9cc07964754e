package nl.leervink.learning;

import java.util.Optional;
import nl.leervink.meetings.MeetingFacts;

/**
 * What a member of a trajectory wants to learn, as their guide reads it. Confidential.
 *
 * @param name of the member
 * @param by the meeting by which they look whether it worked
 */
public record LearningRow(String name, LearningState state, LearningWords written, Optional<MeetingFacts> by) {

    @Override
    public String toString() {
        return "learning plan";
    }
}
