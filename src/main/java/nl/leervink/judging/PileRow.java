package nl.leervink.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.homework.SubmissionId;

/**
 * A report that waits for its judgement.
 *
 * @param assignment its title
 * @param round 1 for the first time it was handed in
 * @param late whether it came after its deadline
 * @param due the last day on which it is judged in time
 * @param overdue whether that day has passed
 * @param judge the name of who is to judge it; empty if any of the edition's trainers may
 */
public record PileRow(
        SubmissionId submission,
        String author,
        String assignment,
        String editionTitle,
        int round,
        Instant handedInAt,
        boolean late,
        LocalDate due,
        boolean overdue,
        Optional<String> judge) {}
