package nl.leervink.intake;

import java.util.List;

/**
 * What a list for an edition may tell beside names and addresses.
 *
 * @param registers whose numbers it may hold, by their short names
 * @param counting those among them that the edition counts for
 * @param inParts whether it may tell which part of a day somebody comes to
 */
public record ListContents(List<String> registers, List<String> counting, boolean inParts) {

    public ListContents {
        registers = List.copyOf(registers);
        counting = List.copyOf(counting);
    }

    /** Whose numbers they may be that stand in a column which does not tell. */
    public List<String> likely() {
        return counting.isEmpty() ? registers : counting;
    }
}
