package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.attendance.AppealId;
import nl.leervink.attendance.AppealRow;
import nl.leervink.kernel.Spelling;

/** Appeals that wait for an answer, each with the way to it; not there if there are none. */
public class AppealsPanel extends Section {

    public AppealsPanel(List<AppealRow> waiting) {
        var list = new UnorderedList();
        list.addClassName("rows");
        waiting.forEach(row -> list.add(line(row)));
        add(new H2(getTranslation("appeals.waiting")), list);
        addClassName("stack");
        setVisible(!waiting.isEmpty());
    }

    public static String address(AppealId appeal) {
        return "/trainer/bezwaren/" + appeal.value();
    }

    private ListItem line(AppealRow row) {
        var about = new Paragraph(
                getTranslation("appeals.about", row.course(), Spelling.day(row.day()), Spelling.moment(row.at())));
        about.addClassName("soft");
        return new ListItem(new Div(new Anchor(address(row.id()), row.name()), about));
    }
}
