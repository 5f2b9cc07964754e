package nl.leervink.people;

/**
 * An organisation in a list.
 *
 * @param contacts how many act for it
 * @param staff how many of its people we know
 */
public record OrganisationRow(OrganisationId id, String name, int contacts, int staff) {}
