package nl.leervink.catalogue;

import java.util.List;

/** What came of offering a course. */
public sealed interface OfferResult {

    /** It is in the catalogue. */
    record Offered(CourseId course) implements OfferResult {}

    /** Another course has this address. */
    record SlugTaken() implements OfferResult {}

    /** What was told contradicts itself. */
    record Inconsistent(List<Inconsistency> reasons) implements OfferResult {}
}
