package nl.leervink.homework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.homework.HandedIn.Verdict;
import nl.leervink.planning.AssignmentFacts;

/** All that somebody wrote for one assignment, for themself alone. Confidential. */
public record OwnText(SubmissionId id, AssignmentFacts assignment, List<Round> rounds) {

    /**
     * One time that it was written.
     *
     * @param fileName empty if there is no file
     * @param handedInAt empty for a draft
     * @param verdict empty as long as its author was told none
     */
    public record Round(
            RoundId id,
            int number,
            Answers answers,
            PracticeMeeting meeting,
            String fileName,
            Instant savedAt,
            Optional<Instant> handedInAt,
            Optional<Verdict> verdict) {

        @Override
        public String toString() {
            return "round " + number;
        }
    }

    @Override
    public String toString() {
        return "text " + id.value();
    }
}
