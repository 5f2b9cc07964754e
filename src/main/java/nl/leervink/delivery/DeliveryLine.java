package nl.leervink.delivery;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A delivery in a list.
 *
 * @param title the register, and its chamber if there is one
 * @param course the first of its courses
 * @param open rows without an answer
 */
public record DeliveryLine(
        DeliveryId id,
        String title,
        DeliveryState state,
        Instant preparedAt,
        Optional<Instant> submittedAt,
        String course,
        long rows,
        long open,
        long rejected) {

    DeliveryLine(
            DeliveryId id,
            String title,
            DeliveryState state,
            Instant preparedAt,
            @Nullable Instant submittedAt,
            String course,
            Long rows,
            Long open,
            Long rejected) {
        this(id, title, state, preparedAt, Optional.ofNullable(submittedAt), course, (long) rows, (long) open, (long)
                rejected);
    }
}
