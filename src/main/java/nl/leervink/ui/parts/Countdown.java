package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.leervink.kernel.Spelling;

/** How long there is until a day, in words, and louder in its last week and after it. */
public class Countdown extends Span {

    private static final int LAST_DAYS = 7;

    public Countdown(LocalDate today, LocalDate until) {
        var days = ChronoUnit.DAYS.between(today, until);
        addClassNames("badge", (days <= LAST_DAYS ? Tone.ATTENTION : Tone.CALM).style());
        setText(words(days));
        setTitle(Spelling.day(until));
    }

    private String words(long days) {
        if (days < -1) {
            return getTranslation("countdown.days-late", -days);
        } else if (days == -1) {
            return getTranslation("countdown.day-late");
        } else if (days == 0) {
            return getTranslation("countdown.today");
        } else if (days == 1) {
            return getTranslation("countdown.tomorrow");
        } else {
            return getTranslation("countdown.days", days);
        }
    }
}
