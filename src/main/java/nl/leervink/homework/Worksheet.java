package nl.leervink.homework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.Condition;
import nl.leervink.planning.AssignmentFacts;

/**
 * An assignment as its author sees it. Confidential.
 *
 * @param countsFor what of the certificate it is part of
 * @param due the last day on which they hand it in in time; later than for others if they were given longer, empty for a round
 *     that an insufficient report opened and that was given no day
 * @param state how far they are
 * @param open what they can write in now; empty once it was handed in
 * @param handedIn what they handed in so far, in order
 * @param cancelled whether the edition was: nothing can be handed in any more
 * @param overdue whether the deadline has passed
 * @param erasedAt when what was written was erased: nothing is written here any more; empty as long as it is there
 */
public record Worksheet(
        AssignmentFacts assignment,
        String editionTitle,
        List<Condition> countsFor,
        Optional<LocalDate> due,
        AssignmentState state,
        Optional<Open> open,
        List<HandedIn> handedIn,
        boolean cancelled,
        boolean overdue,
        Optional<Instant> erasedAt) {

    /** Whether they were given longer. */
    public boolean isExtended() {
        return due.filter(day -> day.isAfter(assignment.due())).isPresent();
    }

    /**
     * What is being written.
     *
     * @param answers one for each text that is asked; none where no text is asked
     * @param fileName empty if there is no file
     * @param version what the next save builds on
     * @param savedAt empty if nothing was saved yet
     */
    public record Open(
            int round,
            Answers answers,
            PracticeMeeting meeting,
            String fileName,
            int version,
            Optional<Instant> savedAt) {

        @Override
        public String toString() {
            return "round " + round;
        }
    }
}
