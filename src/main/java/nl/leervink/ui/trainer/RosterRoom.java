package nl.leervink.ui.trainer;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.RosterSheet;
import nl.leervink.attendance.TapId;
import nl.leervink.people.PersonId;
import nl.leervink.ui.parts.Tone;

/**
 * What is tapped on a roster goes by way of {@code frontend/js/roster.js}, which keeps it in the browser until it is stored:
 * the line may drop. Where that script does not run the page records by its own line.
 */
@Tag("leervink-roster")
@JsModule("context://js/roster.js")
class RosterRoom extends HtmlContainer {

    private static final String DEED = "data-roster";

    /**
     * What the script is told.
     *
     * @param address where taps are handed in
     * @param presences in the order in which a row offers them
     * @param partial those that ask minutes
     * @param longest as many minutes can be missed at most
     * @param open whether anything can be recorded
     * @param undoable taps that can be undone, the last one first
     * @param full class name of the bar when everyone has a mark
     * @param partly class name of the bar until then
     */
    record Room(
            String address,
            String session,
            String person,
            List<String> presences,
            List<String> partial,
            int longest,
            boolean open,
            List<String> undoable,
            String full,
            String partly,
            Words words) {}

    /** What the script says, {@code $0} where it fills something in. */
    record Words(
            String waiting,
            String oneWaits,
            String manyWait,
            String signedOut,
            String somebodyElse,
            String signIn,
            String storeFirst,
            String notStored,
            String nothingToUndo,
            String minutes,
            String minutesAsked,
            String minutesWrong,
            String minutesFirst,
            String markedOf) {}

    RosterRoom(RosterSheet sheet, PersonId person) {
        var longest = Math.max(1, sheet.session().contactTime().value() - 1);
        getElement().setPropertyBean("room", room(sheet, person, longest));
        add(line("roster-waiting"), line("roster-state"));
    }

    /** Marks a button whose deed the script does itself, or keeps waiting until all taps are stored. */
    static Button deed(Button button, String deed) {
        button.getElement().setAttribute(DEED, deed);
        return button;
    }

    private Room room(RosterSheet sheet, PersonId person, int longest) {
        var session = sheet.session().id().value().toString();
        return new Room(
                RosterPost.ADDRESS.substring(1) + session,
                session,
                person.value().toString(),
                Arrays.stream(Presence.values()).map(Presence::name).toList(),
                Arrays.stream(Presence.values())
                        .filter(Presence::isPartial)
                        .map(Presence::name)
                        .toList(),
                longest,
                sheet.refusal().isEmpty(),
                sheet.undoable().stream()
                        .map(TapId::value)
                        .map(Object::toString)
                        .toList(),
                Tone.GOOD.style(),
                Tone.CALM.style(),
                words(longest));
    }

    private Words words(int longest) {
        return new Words(
                getTranslation("trainer.waits-for-line"),
                getTranslation("trainer.one-tap-waits"),
                getTranslation("trainer.taps-wait", "$0"),
                getTranslation("trainer.taps-signed-out"),
                getTranslation("trainer.taps-of-somebody-else"),
                getTranslation("trainer.taps-sign-in"),
                getTranslation("trainer.store-first"),
                getTranslation("trainer.not-saved"),
                getTranslation("trainer.nothing-to-undo"),
                getTranslation("trainer.minutes-missed"),
                getTranslation("trainer.minutes-asked"),
                getTranslation("trainer.minutes-wrong", longest),
                getTranslation("trainer.minutes-first"),
                getTranslation("trainer.marked-of", "$0", "$1"));
    }

    private static Paragraph line(String style) {
        var line = new Paragraph();
        line.addClassName(style);
        line.getElement().setAttribute("role", "status");
        return line;
    }
}
