package nl.leervink.enrolment;

import java.util.Optional;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;

/**
 * One person in one edition, their place certain.
 *
 * @param organisation on whose behalf; empty for someone who comes privately
 * @param contact who receives the certificate on the organisation's behalf
 */
public record EnrolmentFacts(
        EnrolmentId id,
        EditionId edition,
        PersonId participant,
        Optional<OrganisationId> organisation,
        Optional<PersonId> contact) {}
