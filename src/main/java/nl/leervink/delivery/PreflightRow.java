package nl.leervink.delivery;

import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.points.LedgerEntryId;

/**
 * One person's points before a list is made.
 *
 * @param entry empty for what is in nobody's ledger yet
 * @param number as it would be delivered; empty if we have none
 * @param before the number in the delivery that the register rejected, if it was another
 * @param sameNumber whether the register rejected exactly this number
 * @param reference the one they go under; empty if there is none
 * @param bookedUnder the reference in the ledger, if it is another
 * @param refusal what the register said of it in an earlier delivery; empty otherwise
 * @param problems what keeps it out of the list; empty if it can go
 * @param elsewhere the delivery it waits in, was accepted in or was rejected in
 */
public record PreflightRow(
        Optional<LedgerEntryId> entry,
        PersonId person,
        String name,
        Optional<String> number,
        Optional<String> before,
        boolean sameNumber,
        String reference,
        Optional<String> bookedUnder,
        EditionId edition,
        Points points,
        String category,
        String refusal,
        Set<DeliveryProblem> problems,
        Optional<DeliveryId> elsewhere) {

    public boolean isReady() {
        return problems.isEmpty();
    }

    /** Whether nothing is left to do for it here. */
    public boolean isSettled() {
        return problems.stream().anyMatch(DeliveryProblem::asksNothing);
    }
}
