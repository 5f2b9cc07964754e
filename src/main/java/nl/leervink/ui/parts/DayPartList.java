package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leervink.enrolment.PartSeating;

/** The parts of the days of an edition, with how many seats are left in each. */
public class DayPartList extends UnorderedList {

    public DayPartList(PartSeating seating) {
        addClassName("soft");
        seating.parts()
                .forEach(part -> add(
                        new ListItem(DayPartWords.day(part.session(), this) + ": " + DayPartWords.seats(part, this))));
    }
}
