package nl.leervink.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A session with one of the trainers asked about, or at one of the places.
 *
 * @param trainer null where it only is the place
 */
record BookedSession(
        SessionId session,
        EditionId edition,
        String title,
        EditionStatus status,
        String place,
        int number,
        int part,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        @Nullable PersonId trainer) {

    SessionTime time() {
        return new SessionTime(number, part, date, start, end);
    }
}
