package nl.leervink.news;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.Shown;

/** Where a news item stands on a day, also by its own days. */
public enum NewsStanding implements Shown {
    /** Only the office sees it. */
    DRAFT,
    /** Published, for a day that is still to come. */
    TO_COME,
    /** Everyone reads it. */
    READ,
    /** Published, and its last day is past. */
    OVER,
    /** The office took it back; it may be published again. */
    WITHDRAWN;

    static NewsStanding of(NewsState state, Optional<LocalDate> from, Optional<LocalDate> until, LocalDate today) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case WITHDRAWN -> WITHDRAWN;
            case PUBLISHED ->
                from.filter(today::isBefore).isPresent()
                        ? TO_COME
                        : until.filter(today::isAfter).isPresent() ? OVER : READ;
        };
    }
}
