package nl.leervink.security;

import java.util.Optional;

/**
 * Whom the office looks for. Each part that is given narrows it.
 *
 * @param words in the name or the address; blank finds all
 * @param role of {@link nl.leervink.kernel.Role}
 */
public record PersonSearch(String words, Optional<String> role, Optional<AccountState> state) {}
