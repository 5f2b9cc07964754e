package nl.leervink.planning;

import nl.leervink.kernel.Money;
import nl.leervink.people.OrganisationId;

/**
 * An edition for the people of one organisation, as it was agreed with them. Its seats and price may be others than its
 * course has.
 *
 * @param minimum how few it still goes on with
 * @param price what one participant comes to
 */
public record ClosedPlan(EditionPlan plan, OrganisationId organisation, int minimum, Money price) {}
