package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/**
 * A month or a week with its sessions, drawn by FullCalendar in {@code frontend/js/agenda.js}. Times are those on the clock
 * here: they travel without a zone, and the browser's is not asked.
 */
@Tag("leervink-agenda")
@JavaScript("context://" + SessionCalendar.FULL_CALENDAR)
@JsModule("context://js/agenda.js")
class SessionCalendar extends Component {

    /** Where the WebJar has its script; the version is that of the pom. */
    static final String FULL_CALENDAR = "webjars/fullcalendar/6.1.10/index.global.min.js";

    /**
     * What it draws.
     *
     * @param form of {@link AgendaForm#picture}
     * @param day in the month or week
     * @param now what time it is, without a zone
     * @param language whose names of months and days
     */
    record Picture(
            String form, String day, String now, String language, Words words, List<Drawn> sessions, List<Off> off) {}

    /** What FullCalendar says of itself, {@code $0} where it fills something in. */
    record Words(String week, String more, String moreHint, String close) {}

    /**
     * A session.
     *
     * @param style class names: the stage
     * @param label all of it in words
     * @param month the lines under its title in a month, where room is scarce
     * @param week the same in a week
     */
    record Drawn(
            String id,
            String title,
            String start,
            String end,
            String url,
            String style,
            String time,
            String label,
            List<String> month,
            List<String> week) {}

    /** A public holiday. */
    record Off(String day, String name) {}

    void draw(Picture picture) {
        getElement().setPropertyBean("picture", picture);
    }
}
