package nl.leervink.people;

/** An organisation that sends people to courses. */
public record OrganisationFacts(OrganisationId id, String name) {}
