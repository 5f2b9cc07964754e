package nl.leervink.ui.parts;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import nl.leervink.enrolment.PartSeating.OpenPart;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.DayPart;
import nl.leervink.planning.SessionFacts;

/** What parts of days are called on screen, in the language of a component. */
public final class DayPartWords {

    private DayPartWords() {}

    /** Day and date. */
    static String day(SessionFacts session, Component screen) {
        return screen.getTranslation(
                "day-part.on-day",
                session.number(),
                Spelling.weekday(session.date(), UI.getCurrent().getLocale()));
    }

    /** Part of the day, times, and where if that is elsewhere. */
    public static String part(SessionFacts session, Component screen) {
        return screen.getTranslation(
                        "day-part.times",
                        screen.getTranslation(session.timeOfDay().key()),
                        Spelling.time(session.start(), UI.getCurrent().getLocale()),
                        Spelling.time(session.end(), UI.getCurrent().getLocale()))
                + session.part()
                        .flatMap(DayPart::place)
                        .map(place -> ", " + place)
                        .orElse("");
    }

    /** These parts of days, as they are called in a sentence. */
    static String inSentence(List<SessionFacts> parts, Component screen) {
        return parts.stream()
                .map(session -> screen.getTranslation("day-part.of-day", session.number(), part(session, screen)))
                .collect(joining(", "));
    }

    /** As {@link #part}, and how many seats are left. */
    static String seats(OpenPart part, Component screen) {
        return part(part.session(), screen) + " · "
                + (part.isFull()
                        ? screen.getTranslation("day-part.full")
                        : screen.getTranslation("day-part.left", part.left()));
    }
}
