package nl.leervink.claims;

import java.util.List;

/** What came of claiming. */
public sealed interface ClaimResult {

    /** It stands, and is booked. */
    record Claimed(ClaimId id) implements ClaimResult {}

    /** Nothing was kept; each fault belongs to a field. */
    record Faulty(List<ClaimFault> faults) implements ClaimResult {}

    /** The registration or the claim is someone else's, or gone. */
    record NotYours() implements ClaimResult {}
}
