package nl.leervink.points;

import java.util.List;
import nl.leervink.kernel.Points;

/** The points of an edition, per participant and register, by name. */
public record EditionPointsSheet(List<EditionPointsRow> rows) {

    /** What so far reached a status, of one register's rules: points of different registers are never added up. */
    public Points total(String profile, EntryStatus status) {
        return rows.stream()
                .filter(row -> row.profile().equals(profile)
                        && row.why().isEmpty()
                        && !row.writtenOff()
                        && row.status().filter(status::equals).isPresent())
                .map(EditionPointsRow::points)
                .reduce(Points.NONE, Points::plus);
    }

    /** The profiles that occur, in the order of the rows. */
    public List<String> profiles() {
        return rows.stream().map(EditionPointsRow::profile).distinct().sorted().toList();
    }
}
