package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import nl.leervink.attendance.RosterRefusal;
import nl.leervink.kernel.Spelling;

/** Says why a roster cannot be written in. */
final class Refusals {

    private Refusals() {}

    /** How something is said in the language of whoever reads it. */
    interface Words {

        String say(String key, Object... facts);
    }

    static String words(RosterRefusal why, Component screen, Locale language) {
        return words(why, screen::getTranslation, language);
    }

    static String words(RosterRefusal why, Words words, Locale language) {
        return switch (why) {
            case RosterRefusal.NotYours() -> words.say("trainer.roster-not-yours");
            case RosterRefusal.NotYet(var day) -> words.say("trainer.roster-not-yet", Spelling.weekday(day, language));
            case RosterRefusal.AlreadyClosed() -> words.say("trainer.roster-closed");
            case RosterRefusal.Cancelled() -> words.say("trainer.roster-cancelled");
            case RosterRefusal.EditionClosed() -> words.say("trainer.roster-final");
        };
    }
}
