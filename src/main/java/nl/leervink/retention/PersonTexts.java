package nl.leervink.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;

/**
 * How long the texts of one person in an edition are kept. Says nothing of what is in them.
 *
 * @param countsFrom the day that the term counts from
 * @param eraseOn the day they go, as far as that is known today
 * @param postponed by whom and why they are kept longer; empty if they are not
 */
public record PersonTexts(
        EnrolmentId enrolment,
        String name,
        TextState state,
        TermReason reason,
        LocalDate countsFrom,
        LocalDate eraseOn,
        Optional<Instant> erasedAt,
        Optional<Postponed> postponed) {

    /** That the office keeps them longer. */
    public record Postponed(String because, String by, Instant at) {}
}
