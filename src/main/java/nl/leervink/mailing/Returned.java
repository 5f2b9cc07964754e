package nl.leervink.mailing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a letter came back.
 *
 * @param at when we read so
 */
public record Returned(Instant at, StatusCode code) {

    static Optional<Returned> of(@Nullable Instant at, @Nullable StatusCode code) {
        return at == null || code == null ? Optional.empty() : Optional.of(new Returned(at, code));
    }
}
