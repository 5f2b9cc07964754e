package nl.leervink.planning;

import java.time.LocalDate;
import nl.leervink.kernel.Shown;

/** Where an edition stands today: what its status says, made finer by what was decided and by its dates. */
public enum EditionStage implements Shown {
    DRAFT,
    /** Open, its first day still to come, and not decided whether it goes on. */
    TENTATIVE,
    /** Open, its first day still to come: it goes on. */
    CONFIRMED,
    /** Open, from its first day to its last; also if nobody decided. */
    RUNNING,
    /** Open, its last day past: to be closed. */
    ENDED,
    CANCELLED,
    CLOSED;

    public static EditionStage of(
            EditionStatus status, boolean confirmed, LocalDate firstDay, LocalDate lastDay, LocalDate today) {
        return switch (status) {
            case DRAFT -> DRAFT;
            case CANCELLED -> CANCELLED;
            case CLOSED -> CLOSED;
            case OPEN -> {
                if (today.isBefore(firstDay)) {
                    yield confirmed ? CONFIRMED : TENTATIVE;
                }
                yield today.isAfter(lastDay) ? ENDED : RUNNING;
            }
        };
    }
}
