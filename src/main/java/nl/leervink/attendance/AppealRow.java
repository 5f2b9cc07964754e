package nl.leervink.attendance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An appeal that waits for an answer.
 *
 * @param course what the edition is called
 * @param day of the session it is about
 */
public record AppealRow(AppealId id, String name, String course, LocalDate day, Instant at) {}
