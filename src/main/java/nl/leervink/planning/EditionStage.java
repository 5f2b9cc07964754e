package nl.leervink.planning;

import java.time.LocalDate;
import nl.leervink.kernel.Shown;

/** Where an edition stands today: what its status says, made finer by its dates. */
public enum EditionStage implements Shown {
    DRAFT,
    /** Open, and its first day is still to come. */
    TO_COME,
    /** Open, from its first day to its last. */
    RUNNING,
    /** Open, its last day past: to be closed. */
    ENDED,
    CANCELLED,
    CLOSED;

    public static EditionStage of(EditionStatus status, LocalDate firstDay, LocalDate lastDay, LocalDate today) {
        return switch (status) {
            case DRAFT -> DRAFT;
            case CANCELLED -> CANCELLED;
            case CLOSED -> CLOSED;
            case OPEN -> {
                if (today.isBefore(firstDay)) {
                    yield TO_COME;
                }
                yield today.isAfter(lastDay) ? ENDED : RUNNING;
            }
        };
    }
}
