package nl.leervink.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.intervision.GroupFacts;
import nl.leervink.meetings.MeetingFacts;

/**
 * What a member of a trajectory wants to learn, as they see it themself. Confidential.
 *
 * @param guide the name of who guides the group, and reads along; empty if nobody does
 * @param by the meeting by which they look whether it worked; empty if none is chosen, or it does not take place
 * @param version what the next save builds on
 * @param savedAt empty if nothing was saved yet
 * @param sharedAt since when the others in the group read the questions; empty if they do not
 * @param mayPlan whether the start was, after which the plan is made
 * @param mayWrite until the trajectory is over
 * @param meetings by which the plan may be looked at
 * @param others what other members want to learn, of those who shared it
 */
public record LearningSheet(
        GroupFacts group,
        Optional<String> guide,
        LearningWords written,
        Optional<MeetingFacts> by,
        int version,
        Optional<Instant> savedAt,
        Optional<Instant> sharedAt,
        LearningState state,
        boolean mayPlan,
        boolean mayWrite,
        List<MeetingFacts> meetings,
        List<SharedQuestions> others) {

    /** Whether something is to be written now. */
    public boolean asksWriting() {
        return mayWrite && (state == LearningState.NO_QUESTION || state == LearningState.TO_PLAN);
    }

    /** What somebody else wants to learn. */
    public record SharedQuestions(String name, String questions) {

        @Override
        public String toString() {
            return "shared questions";
        }
    }

    @Override
    public String toString() {
        return "learning plan in " + group.id().value();
    }
}
