package nl.leervink.materials;

import java.time.Instant;

/**
 * A material as whoever hands it out sees it.
 *
 * @param version which it was when it was read: another that came since is never overwritten
 * @param changedBy the name of who put it there or changed it last
 */
public record MaterialFacts(
        MaterialId id, int version, MaterialDetails details, Content content, String changedBy, Instant changedAt) {}
