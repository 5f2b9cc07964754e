package nl.leervink.people;

/**
 * An organisation that sends people to courses.
 *
 * @param approvesEnrolments whether its staff takes a place only when one of its contacts said yes to it
 */
public record OrganisationFacts(OrganisationId id, String name, boolean approvesEnrolments) {}
