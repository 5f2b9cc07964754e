package nl.leervink.intervision;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.people.PersonId;

/**
 * What a group is.
 *
 * @param course of the catalogue that it came from; empty for a group of people's own
 * @param guide empty if it meets on its own
 * @param guidedUntil when the guide left; empty if it is guided, or never was
 * @param convenor the member who calls it together; empty if nobody does
 * @param agreement the number of what is agreed now; 0 while nothing was written
 * @param stands whether it meets still
 */
public record GroupFacts(
        GroupId id,
        Optional<CourseId> course,
        GroupTerms terms,
        Optional<PersonId> guide,
        Optional<Instant> guidedUntil,
        Optional<PersonId> convenor,
        int agreement,
        boolean stands) {

    /** Whether this person runs it, as its guide or as whoever calls it together. */
    public boolean isRunBy(PersonId person) {
        return guide.filter(person::equals).isPresent()
                || convenor.filter(person::equals).isPresent();
    }
}
