package nl.leervink.reminders;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;

/** Something that people are reminded of: a rule of the module that knows when it is due. */
public interface Reminder {

    /**
     * What is due and still of use, also what was posted before: the same occasion leaves only once.
     *
     * @param now on the clock here
     */
    List<Due> due(LocalDateTime now);

    /**
     * A letter that is due.
     *
     * @param letter writes it, if it was not posted yet
     */
    record Due(Occasion occasion, EmailAddress to, Supplier<Letter> letter) {}
}
