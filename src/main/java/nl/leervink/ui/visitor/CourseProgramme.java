package nl.leervink.ui.visitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leervink.catalogue.CourseDay;
import nl.leervink.catalogue.CourseDay.Block;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.catalogue.CourseDescription.Programme;
import nl.leervink.kernel.Spelling;

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
    }

    private void tell(CourseDay day) {
        var when = new Paragraph(interval(day.interval()) + getTranslation("course.hours", day.contactTime()));
        when.addClassName("soft");
        var blocks = new OrderedList();
        blocks.addClassName("agenda");
        day.blocks().forEach(block -> blocks.add(row(block)));
        add(new H3(getTranslation("programme.day", day.number(), day.title())), when, blocks);
    }

    private ListItem row(Block block) {
        var time =
                new Span(getTranslation("programme.from-to", Spelling.time(block.start()), Spelling.time(block.end())));
        var what = new Div(new Span(block.title()));
        if (!block.topics().isEmpty()) {
            var topics = new UnorderedList();
            block.topics().forEach(topic -> topics.add(new ListItem(topic)));
            what.add(topics);
        }
        var row = new ListItem(time, what);
        row.addClassName(block.contact() ? "is-contact" : "is-break");
        return row;
    }

    private String interval(Interval interval) {
        return switch (interval.kind()) {
            case FIRST -> "";
            case NEXT_WORKING_DAY -> getTranslation("programme.next-working-day") + " · ";
            case WEEKS_LATER -> getTranslation("programme.weeks-later", interval.weeks()) + " · ";
        };
    }
}
