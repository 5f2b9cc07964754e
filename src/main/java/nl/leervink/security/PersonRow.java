package nl.leervink.security;

import java.util.Set;
import nl.leervink.people.PersonFacts;

/**
 * Someone we know, and what they may do here.
 *
 * @param roles of {@link nl.leervink.kernel.Role}; none without an account
 */
public record PersonRow(PersonFacts person, AccountState state, Set<String> roles) {}
