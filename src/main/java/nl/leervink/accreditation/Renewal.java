package nl.leervink.accreditation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An accreditation that ends soon, and that no later one follows.
 *
 * @param askBy by when to ask for a new decision
 * @param askedOn when it was asked for; empty if it was not
 * @param editionsBeyond how many planned editions reach beyond its term, and earn nothing until it is renewed
 */
public record Renewal(
        AccreditationId id,
        String courseTitle,
        AccreditationFacts facts,
        LocalDate askBy,
        Optional<LocalDate> askedOn,
        int editionsBeyond) {}
