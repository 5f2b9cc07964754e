package nl.leervink.enrolment;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many seats of an edition are taken: by places that are certain, and by requests that hold one. */
@Service
@ForEveryone
public class Seats {

    private final EnrolmentBook book;
    private final Clock clock;

    Seats(EnrolmentBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** For each of these editions of which any seat is taken. */
    @Transactional(readOnly = true)
    public Map<EditionId, Integer> taken(Collection<EditionId> editions) {
        return book.countTakenAndHeld(editions, clock.instant()).stream()
                .collect(toMap(SeatCount::edition, count -> Math.toIntExact(count.seats()), Integer::sum));
    }
}
