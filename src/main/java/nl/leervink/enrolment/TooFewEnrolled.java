package nl.leervink.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.ForOffice;
import nl.leervink.planning.EditionOverview;
import nl.leervink.planning.EditionRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editions that would not go on with those enrolled now, while there is still time to decide. */
@Service
@ForOffice
public class TooFewEnrolled {

    /** Before enrolment ends. Ours: whoever is to come hears in time that it is called off. */
    private static final int WEEKS_TO_DECIDE = 2;

    private final EditionOverview editions;
    private final Seats seats;
    private final Clock clock;

    TooFewEnrolled(EditionOverview editions, Seats seats, Clock clock) {
        this.editions = editions;
        this.seats = seats;
        this.clock = clock;
    }

    /** An edition with fewer seats taken than it goes on with. */
    public record ToDecide(EditionRow edition, int taken) {}

    /** Those whose enrolment ends within two weeks, or has ended, the first to end first. */
    @Transactional(readOnly = true)
    public List<ToDecide> editions(int limit) {
        var due = editions.toDecideBy(LocalDate.now(clock).plusWeeks(WEEKS_TO_DECIDE));
        var taken = seats.taken(due.stream().map(EditionRow::id).toList());
        return due.stream()
                .map(edition -> new ToDecide(edition, taken.getOrDefault(edition.id(), 0)))
                .filter(each -> each.taken() < each.edition().minimum())
                .limit(limit)
                .toList();
    }
}
