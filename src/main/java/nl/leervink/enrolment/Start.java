package nl.leervink.enrolment;

import static java.util.Comparator.naturalOrder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.springframework.stereotype.Component;

/** When an edition begins: with its first session, on the clock here. From then on no seat of it is given or left. */
@Component
class Start {

    private final Editions editions;
    private final Clock clock;

    Start(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    Instant of(EditionFacts edition) {
        return editions.sessions(edition.id()).stream()
                .map(SessionFacts::begins)
                .min(naturalOrder())
                .orElseThrow();
    }

    /** Whether it is open, and still to begin. */
    boolean isAhead(EditionFacts edition) {
        var today = LocalDate.now(clock);
        var firstDay = edition.period().firstDay();
        return edition.status() == EditionStatus.OPEN
                && !today.isAfter(firstDay)
                && (today.isBefore(firstDay) || clock.instant().isBefore(of(edition)));
    }
}
