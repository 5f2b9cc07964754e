package nl.leervink.mailing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What counts for the pace of one domain now.
 *
 * @param soonest when the first of these counts no more; null if there are none
 */
record Counted(long letters, @Nullable Instant soonest) {}
