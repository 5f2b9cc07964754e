package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import nl.leervink.attendance.RosterRefusal;
import nl.leervink.kernel.Spelling;

/** Says why a roster cannot be written in. */
final class Refusals {

    private Refusals() {}

    static String words(RosterRefusal why, Component screen, Locale language) {
        return switch (why) {
            case RosterRefusal.NotYours() -> screen.getTranslation("trainer.roster-not-yours");
            case RosterRefusal.NotYet(var day) ->
                screen.getTranslation("trainer.roster-not-yet", Spelling.weekday(day, language));
            case RosterRefusal.AlreadyClosed() -> screen.getTranslation("trainer.roster-closed");
            case RosterRefusal.Cancelled() -> screen.getTranslation("trainer.roster-cancelled");
            case RosterRefusal.EditionClosed() -> screen.getTranslation("trainer.roster-final");
        };
    }
}
