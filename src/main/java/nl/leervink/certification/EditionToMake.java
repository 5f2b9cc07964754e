package nl.leervink.certification;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;

/**
 * An edition that ended, and of which certificates are still to be made.
 *
 * @param due the last day on which they are to be made
 * @param people who has none, by family name
 */
public record EditionToMake(
        EditionId edition,
        String title,
        EditionStatus status,
        LocalDate lastDay,
        LocalDate due,
        List<Readiness> people) {}
