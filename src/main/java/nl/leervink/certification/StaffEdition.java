package nl.leervink.certification;

import java.time.LocalDate;
import nl.leervink.planning.EditionId;

/**
 * An edition of which an organisation has certificates.
 *
 * @param latest day on which one was issued
 */
public record StaffEdition(EditionId edition, String course, LocalDate latest) {}
