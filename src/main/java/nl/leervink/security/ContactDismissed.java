package nl.leervink.security;

import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;

/** Someone acts for an organisation no longer: what was to go to them goes to another. */
public record ContactDismissed(OrganisationId organisation, PersonId contact) {}
