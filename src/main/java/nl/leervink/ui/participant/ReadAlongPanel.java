package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.homework.InspectionRow;
import nl.leervink.kernel.Spelling;

/** Who read along in what one handed in. */
class ReadAlongPanel extends Composite<Details> {

    ReadAlongPanel(List<InspectionRow> rows) {
        getContent().setSummaryText(getTranslation("homework.read-along", rows.size()));
        var content = new Div(new Paragraph(getTranslation("homework.read-along-lead")));
        content.addClassName("stack");
        if (!rows.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("timeline");
            rows.stream()
                    .map(row -> new ListItem(getTranslation(
                            "homework.read-along-row",
                            Spelling.moment(row.at()),
                            row.reader(),
                            getTranslation(row.what().key()),
                            row.round())))
                    .forEach(list::add);
            content.add(list);
        }
        getContent().add(content);
    }
}
