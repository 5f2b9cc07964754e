package nl.leervink.mailing;

import java.time.Instant;

/**
 * What counts for the pace of a domain now.
 *
 * @param soonest when the first of these counts no more
 */
record Counted(String domain, long letters, Instant soonest) {}
