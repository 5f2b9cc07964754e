package nl.leervink.ui.visitor;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leervink.catalogue.Aftercare;
import nl.leervink.catalogue.CourseDay;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.catalogue.CourseDescription.Programme;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.DayProgramme;

/** The days of a course with their times, and what to prepare. */
class CourseProgramme extends Section {

    CourseProgramme(Programme programme) {
        addClassName("stack");
        add(new H2(getTranslation("programme.title")));
        if (!programme.remark().isEmpty()) {
            add(new Paragraph(programme.remark()));
        }
        programme.days().forEach(this::tell);
        if (!programme.preparation().isEmpty()) {
            add(new H3(getTranslation("programme.preparation")), new Paragraph(programme.preparation()));
        }
        tell(programme.aftercare());
    }

    private void tell(Aftercare aftercare) {
        if (aftercare.value() > 0) {
            add(new Paragraph(getTranslation("programme.aftercare", aftercare.value())));
        }
    }

    private void tell(CourseDay day) {
        var when = new Paragraph(interval(day.interval()) + getTranslation("course.hours", day.contactTime()));
        when.addClassName("soft");
        add(new H3(getTranslation("programme.day", day.number(), day.title())), when, new DayProgramme(day.blocks()));
        if (!day.alsoFrom().isEmpty()) {
            var times = day.alsoFrom().stream()
                    .map(from -> getTranslation(
                            "programme.from-to",
                            Spelling.time(from, getLocale()),
                            Spelling.time(day.endFrom(from), getLocale())))
                    .collect(joining(", "));
            add(new Paragraph(getTranslation("programme.also-from", times)));
        }
    }

    private String interval(Interval interval) {
        return switch (interval.kind()) {
            case FIRST -> "";
            case NEXT_WORKING_DAY -> getTranslation("programme.next-working-day") + " · ";
            case WEEKS_LATER -> getTranslation("programme.weeks-later", interval.weeks()) + " · ";
            case EVERY_WEEKS -> getTranslation("programme.every-weeks", interval.weeks()) + " · ";
            case MONTHLY -> getTranslation("programme.monthly") + " · ";
            case TIMES_A_YEAR -> getTranslation("programme.times-a-year", interval.times()) + " · ";
        };
    }
}
