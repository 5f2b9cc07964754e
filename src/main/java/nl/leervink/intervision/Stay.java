package nl.leervink.intervision;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.people.PersonId;

/**
 * How long somebody was in a group, the last time they were.
 *
 * @param last empty while they are in it
 */
public record Stay(PersonId person, LocalDate first, Optional<LocalDate> last) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
    }
}
