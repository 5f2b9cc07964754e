package nl.leervink.ui.parts;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.Seats;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.OfferedEdition;

/** The other editions of a course that still have a seat. */
@SpringComponent
public class SeatsElsewhere {

    private static final int MOST = 6;

    private final EditionCalendar calendar;
    private final Seats seats;

    SeatsElsewhere(EditionCalendar calendar, Seats seats) {
        this.calendar = calendar;
        this.seats = seats;
    }

    /** Those that one can still enrol in, the soonest first, no more than some. */
    public List<OfferedEdition> than(EditionFacts edition) {
        var upcoming = calendar.upcoming(Optional.of(edition.course()), MOST + 1);
        var taken = seats.taken(upcoming.stream().map(OfferedEdition::id).toList());
        return upcoming.stream()
                .filter(other -> !other.id().equals(edition.id()))
                .filter(other -> other.seatsLeft(taken.getOrDefault(other.id(), 0)) > 0)
                .limit(MOST)
                .toList();
    }
}
