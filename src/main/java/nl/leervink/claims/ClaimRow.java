package nl.leervink.claims;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A claim with all it says.
 *
 * @param number what its bookings call it: {@code EO-3}
 * @param withdrawnAt empty while it stands
 */
public record ClaimRow(
        ClaimId id,
        String number,
        ClaimedActivity activity,
        ClaimState state,
        Instant madeAt,
        Optional<Instant> withdrawnAt,
        List<Evidence> evidence) {}
