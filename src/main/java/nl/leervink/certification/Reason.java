package nl.leervink.certification;

import java.time.LocalDate;
import nl.leervink.homework.AssignmentState;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.AssignmentId;

/** Why a condition stands as it does, with the figure that shows it. */
public sealed interface Reason {

    /** So much was present of what is asked. */
    record Present(Minutes present, Minutes asked) implements Reason {}

    /** More was missed than may be missed. */
    record MissedTooMuch(Minutes missed, Minutes mayBeMissed) implements Reason {}

    /** So far someone is with the assignment that is asked; of several, with the first that is not done. */
    record Homework(AssignmentId assignment, String title, AssignmentState state, LocalDate due) implements Reason {}

    /** The edition asks no such assignment: the condition can only be met once it does. */
    record NothingAsked() implements Reason {}
}
