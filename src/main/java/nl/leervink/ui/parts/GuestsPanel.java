package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.attendance.HostedGuest;
import nl.leervink.kernel.Spelling;

/** Who comes to an edition as a guest: not among its participants, and not to be taken for one. */
public class GuestsPanel extends Section {

    /** Of at least one guest. */
    public GuestsPanel(List<HostedGuest> guests) {
        addClassName("stack");
        var list = new UnorderedList();
        list.addClassName("rows");
        guests.forEach(guest -> list.add(row(guest)));
        add(new H3(getTranslation("guests.hosted")), list);
    }

    private ListItem row(HostedGuest guest) {
        var name = new Span(guest.name());
        name.addClassName("card-title");
        var words = new Div(
                name,
                new Paragraph(
                        getTranslation("guests.hosted-on", Spelling.day(guest.day()), Spelling.day(guest.missedOn()))));
        return new ListItem(
                words,
                new Badge(
                        getTranslation(
                                "guests.from",
                                Spelling.day(guest.own().firstDay()),
                                Spelling.day(guest.own().lastDay())),
                        Tone.ATTENTION));
    }
}
