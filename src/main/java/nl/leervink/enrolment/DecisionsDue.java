package nl.leervink.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.ForOffice;
import nl.leervink.planning.EditionOverview;
import nl.leervink.planning.EditionRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editions on which the office is to decide: do they go on? */
@Service
@ForOffice
public class DecisionsDue {

    /** How far ahead the office looks. Ours. */
    private static final int WEEKS_AHEAD = 2;

    private final EditionOverview editions;
    private final Seats seats;
    private final Clock clock;

    DecisionsDue(EditionOverview editions, Seats seats, Clock clock) {
        this.editions = editions;
        this.seats = seats;
        this.clock = clock;
    }

    /** An edition with how many seats of it are taken. */
    public record ToDecide(EditionRow edition, int taken) {

        public boolean isEnough() {
            return taken >= edition.minimum();
        }

        public int needed() {
            return Math.max(0, edition.minimum() - taken);
        }
    }

    /** Those to be decided within two weeks, and what is overdue on top. */
    @Transactional(readOnly = true)
    public List<ToDecide> editions(int limit) {
        var due = editions.toDecideBy(LocalDate.now(clock).plusWeeks(WEEKS_AHEAD)).stream()
                .limit(limit)
                .toList();
        var taken = seats.taken(due.stream().map(EditionRow::id).toList());
        return due.stream()
                .map(edition -> new ToDecide(edition, taken.getOrDefault(edition.id(), 0)))
                .toList();
    }
}
