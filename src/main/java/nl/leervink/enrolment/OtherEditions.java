package nl.leervink.enrolment;

import java.util.List;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.OfferedEdition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where else one can follow a course. */
@Service
@ForEveryone
public class OtherEditions {

    /** Enough to choose from, on screen and in a letter. Ours. */
    private static final int MOST = 5;

    /** Among which some will have a seat. */
    private static final int LOOKED_AT = 50;

    private final EditionCalendar calendar;
    private final Seats seats;

    OtherEditions(EditionCalendar calendar, Seats seats) {
        this.calendar = calendar;
        this.seats = seats;
    }

    /** The other editions of a course that anyone can enrol in and that have seats left, soonest first; some at most. */
    @Transactional(readOnly = true)
    public List<OfferedEdition> than(EditionId edition, CourseId course) {
        var offered = calendar.others(course, edition, LOOKED_AT);
        var taken = seats.spokenFor(offered.stream().map(OfferedEdition::id).toList());
        return offered.stream()
                .filter(other -> other.seatsLeft(taken.getOrDefault(other.id(), 0)) > 0)
                .limit(MOST)
                .toList();
    }
}
