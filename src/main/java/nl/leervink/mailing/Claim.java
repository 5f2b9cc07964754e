package nl.leervink.mailing;

import java.util.Optional;

/**
 * A letter taken along for delivery, and which attempt that is.
 *
 * @param content what it says and encloses; empty if that could not be put together
 */
record Claim(LetterId letter, int attempt, Optional<Sendable> content) {}
