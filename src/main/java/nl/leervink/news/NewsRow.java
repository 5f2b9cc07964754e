package nl.leervink.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A news item in the list of the office. */
public record NewsRow(
        NewsItemId id,
        String title,
        NewsState state,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Instant writtenAt) {

    public Optional<LocalDate> from() {
        return Optional.ofNullable(firstDay);
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(lastDay);
    }

    public NewsStanding standing(LocalDate today) {
        return NewsStanding.of(state, from(), until(), today);
    }
}
