package nl.leervink.intervision;

import nl.leervink.people.PersonId;

/**
 * A member who did not accept what is agreed now.
 *
 * @param agreement its number
 */
public record Undecided(GroupFacts group, PersonId member, int agreement) {}
