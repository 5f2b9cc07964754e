package nl.leervink.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionId;

/**
 * When the evaluation of an edition can be filled in, and with which form: the one that held when it opened.
 *
 * @param until the last day
 */
record EvaluationTerm(EditionId edition, int form, Instant opens, LocalDate until) {

    boolean hasOpened(Instant now) {
        return !now.isBefore(opens);
    }

    boolean isOver(Instant now) {
        return LocalDate.ofInstant(now, Spelling.HERE).isAfter(until);
    }

    boolean isOpen(Instant now) {
        return hasOpened(now) && !isOver(now);
    }
}
