package nl.leervink.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.planning.EditionId;

/**
 * How long what somebody wrote in an edition is kept, for themself.
 *
 * @param eraseOn the day it goes, as far as that is known today
 * @param words whether there is anything to take along, and not only what they signed with
 * @param erasedAt empty as long as it is there
 */
public record MyText(
        EditionId edition,
        String title,
        LocalDate firstDay,
        TextState state,
        LocalDate eraseOn,
        boolean words,
        Optional<Instant> erasedAt) {}
