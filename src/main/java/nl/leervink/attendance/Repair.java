package nl.leervink.attendance;

import java.time.LocalDate;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.SessionId;

/**
 * Missed contact time that counts after all, because it was made up.
 *
 * @param doneIn a session of another edition of the same course
 * @param credited what counts of it: never more than was missed
 */
public record Repair(
        MadeUpId madeUp, SessionId missed, LocalDate missedOn, SessionId doneIn, LocalDate doneOn, Minutes credited) {}
