package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Spelling;

/** A period as a line from its first day to its last: how much has gone by, and what happens when. */
public class TimeLine extends Div {

    private final transient Period period;
    private final Div line = new Div();
    private final UnorderedList heard = new UnorderedList();

    /**
     * A line without marks.
     *
     * @param words what the picture shows, for who reads and for who hears it
     */
    public TimeLine(Period period, LocalDate today, String words) {
        this.period = period;
        addClassName("time-line");
        var gone = new Div();
        gone.addClassName("time-line-gone");
        gone.getStyle().setWidth(place(today));
        line.addClassName("time-line-line");
        line.getElement().setAttribute("aria-hidden", true);
        line.add(gone);
        if (period.contains(today)) {
            mark(today, "is-today", "");
        }
        var ends = new Div(new Span(Spelling.day(period.firstDay())), new Span(Spelling.day(period.lastDay())));
        ends.addClassName("time-line-ends");
        var told = new Span(words);
        told.addClassName("soft");
        heard.addClassName("visually-hidden");
        heard.setVisible(false);
        add(line, ends, told, heard);
    }

    /**
     * Marks a day of the period.
     *
     * @param words shown when one points at it, and read to who hears the page
     */
    public final TimeLine mark(LocalDate day, String style, String words) {
        var mark = new Span();
        mark.addClassNames("time-line-mark", style);
        mark.getStyle().setLeft(place(day));
        if (!words.isEmpty()) {
            mark.getElement().setAttribute("title", words);
            heard.add(new ListItem(words));
            heard.setVisible(true);
        }
        line.add(mark);
        return this;
    }

    private String place(LocalDate day) {
        return Share.percent(
                        ChronoUnit.DAYS.between(period.firstDay(), day) + 1,
                        ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1)
                + "%";
    }
}
