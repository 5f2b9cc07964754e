package nl.leervink.reminders;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
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
    record Due(Occasion occasion, EmailAddress to, Supplier<Letter> letter) {

        /** A letter in Dutch, without enclosures; its words are asked once it is to be posted. */
        public static Due inDutch(
                Occasion occasion, EmailAddress to, String name, String template, Supplier<Map<String, ?>> words) {
            return new Due(
                    occasion,
                    to,
                    () -> new Letter(occasion, to, name, Language.DUTCH.locale(), template, words.get(), List.of()));
        }
    }
}
