package nl.leervink.mailing;

import java.time.Instant;
import java.util.List;

/**
 * A letter taken along for delivery, and which attempt that is.
 *
 * @param ends when others may take it
 * @param enclosures what goes along, still in the file cabinet
 */
record Claim(LetterId letter, int attempt, Instant ends, Sendable words, List<Enclosed> enclosures) {}
