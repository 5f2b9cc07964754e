package nl.leervink.materials;

import java.time.LocalDate;
import nl.leervink.planning.EditionId;

/** Another edition of the same course in which something is handed out. */
public record EarlierShelf(EditionId edition, LocalDate firstDay, String place, int materials) {}
