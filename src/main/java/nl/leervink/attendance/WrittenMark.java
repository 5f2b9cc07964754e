package nl.leervink.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a tap wrote about one person, and what stood there before.
 *
 * @param number of the mark that stood afterwards; 0 where the tap took a mark off
 */
@Embeddable
record WrittenMark(
        @Column(name = "number") int number,

        @Enumerated(EnumType.STRING) @Column(name = "presence_before") @Nullable
        Presence presence,

        @Column(name = "missed_before") @Nullable Minutes missed,
        @Column(name = "recorded_by_before") @Nullable PersonId recordedBy,
        @Column(name = "recorded_at_before") @Nullable Instant recordedAt,
        @Column(name = "number_before") int numberBefore) {

    static WrittenMark instead(Optional<Mark> before, int number) {
        return before.map(mark -> new WrittenMark(
                        number, mark.presence(), mark.missed(), mark.recordedBy(), mark.recordedAt(), mark.number()))
                .orElseGet(() -> new WrittenMark(number, null, null, null, null, 0));
    }

    /** What stood there before; empty if nobody had recorded anything. */
    Optional<Mark> before() {
        return presence == null || missed == null || recordedBy == null || recordedAt == null
                ? Optional.empty()
                : Optional.of(new Mark(presence, missed, recordedBy, recordedAt, numberBefore));
    }
}
