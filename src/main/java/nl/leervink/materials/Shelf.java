package nl.leervink.materials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.planning.EditionId;

/**
 * What is handed out in an edition, for whoever does so.
 *
 * @param title of the edition
 * @param days its sessions, those in parts as one
 * @param materials in order: what is for the whole edition, then day by day
 */
public record Shelf(EditionId edition, String title, List<Day> days, List<MaterialFacts> materials) {

    /**
     * A session, or the parts of one.
     *
     * @param number 1 for the first
     */
    public record Day(int number, String title, LocalDate date) {}

    /** What is for one day; for the whole edition if none is given. */
    public List<MaterialFacts> of(Optional<Integer> day) {
        return materials.stream()
                .filter(material -> material.details().day().equals(day))
                .toList();
    }
}
