package nl.leervink.enrolment;

import java.time.LocalDateTime;
import java.util.List;
import nl.leervink.mailing.Letter;

/** Something that people are reminded of. */
interface Reminder {

    /**
     * What is due and still of use, also what was posted before: the same occasion leaves only once.
     *
     * @param now on the clock here
     */
    List<Letter> due(LocalDateTime now);
}
