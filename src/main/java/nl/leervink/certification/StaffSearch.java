package nl.leervink.certification;

import java.util.Optional;
import nl.leervink.planning.EditionId;

/**
 * Which certificates of an organisation's people are looked for.
 *
 * @param words from a name, a number or a title; all when empty
 * @param year in which they were issued
 */
public record StaffSearch(String words, Optional<Integer> year, Optional<EditionId> edition) {

    public boolean isForAll() {
        return words.isBlank() && year.isEmpty() && edition.isEmpty();
    }
}
