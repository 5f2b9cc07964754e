package nl.leervink.people;

import java.time.Instant;

/**
 * A correction of a name on record.
 *
 * @param by the name of who did it
 */
public record CorrectedName(PersonName before, PersonName after, String reason, String by, Instant at) {}
