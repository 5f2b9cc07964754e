package nl.leervink.planning;

import java.util.Optional;

/**
 * When or where sessions of an edition take place changed.
 *
 * @param reason what people are told of why
 */
public record SessionsChanged(EditionId edition, Optional<String> reason) {}
