package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.catalogue.CourseDay.Block;

/** The programme of one day: its blocks with their times and topics, breaks included. */
public class DayProgramme extends OrderedList {

    public DayProgramme(List<Block> blocks) {
        addClassName("agenda");
        blocks.forEach(block -> add(row(block)));
    }

    private ListItem row(Block block) {
        var time = new Span(getTranslation("programme.from-to", block.start(), block.end()));
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
}
