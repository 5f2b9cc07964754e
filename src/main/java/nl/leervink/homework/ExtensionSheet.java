package nl.leervink.homework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.AssignmentId;

/**
 * Who was given longer in an edition, and who may be.
 *
 * @param participants by family name
 * @param assignments that are handed in, in order of their deadlines
 * @param given all that was, the latest first
 * @param latest the last day anyone can be given
 * @param open whether anyone can be given longer now
 */
public record ExtensionSheet(
        List<Participant> participants,
        List<AssignmentFacts> assignments,
        List<Given> given,
        LocalDate latest,
        boolean open) {

    /**
     * Somebody who takes part.
     *
     * @param handedIn what needs no longer: it was handed in and waits, or is sufficient
     */
    public record Participant(EnrolmentId enrolment, String name, Set<AssignmentId> handedIn) {}

    /**
     * That somebody was given longer, or not any more.
     *
     * @param due empty if from then on they hand in when everyone does
     * @param by the name of who gave it
     * @param reason empty if none was told; for those who may give it alone
     * @param holds whether nothing was given after it
     */
    public record Given(
            Participant to,
            AssignmentId assignment,
            String title,
            Optional<LocalDate> due,
            String by,
            Instant at,
            String reason,
            boolean holds) {

        @Override
        public String toString() {
            return "extension of " + assignment.value();
        }
    }

    /** Whether there is nothing to show or do. */
    public boolean isEmpty() {
        return given.isEmpty() && !open;
    }
}
