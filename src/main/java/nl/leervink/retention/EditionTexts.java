package nl.leervink.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.planning.EditionId;

/**
 * How many people in an edition have texts that are kept, and until when.
 *
 * @param announced how many of them were told the day
 * @param awaiting how many wait for a judgement
 * @param postponed how many the office keeps longer
 * @param next the first day on which any of it goes; empty if nothing does by itself
 * @param erased of how many all is erased
 * @param lastErased when any of it last was
 */
public record EditionTexts(
        EditionId edition,
        String title,
        LocalDate firstDay,
        int kept,
        int announced,
        int awaiting,
        int postponed,
        Optional<LocalDate> next,
        int erased,
        Optional<Instant> lastErased) {}
