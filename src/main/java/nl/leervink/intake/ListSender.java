package nl.leervink.intake;

import java.util.List;
import java.util.Optional;
import nl.leervink.people.OrganisationId;
import nl.leervink.planning.EditionId;

/**
 * Who hands in a list for an edition.
 *
 * @param organisation whose people these are; empty for who comes privately
 * @param finds the organisations whose staff a contact may find in it; empty for the office, which may know everybody
 */
record ListSender(EditionId edition, Optional<OrganisationId> organisation, Optional<List<OrganisationId>> finds) {}
