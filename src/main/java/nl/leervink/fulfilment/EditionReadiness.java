package nl.leervink.fulfilment;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;

/**
 * How far everyone in an edition is on the way to the certificate.
 *
 * @param participants by family name
 * @param rostersClosed whether the roster of every session was closed, which closing the edition waits for
 * @param due the last day on which certificates are to be made
 */
public record EditionReadiness(
        EditionId edition,
        String title,
        EditionStatus status,
        List<Readiness> participants,
        boolean rostersClosed,
        LocalDate due) {}
