package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.learning.LearningRow;
import nl.leervink.learning.LearningState;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.LearningText;
import nl.leervink.ui.parts.Tone;

/** What the members of a trajectory want to learn, for who guides it. Shown only where there is something of it. */
class LearningPanel extends Composite<Section> {

    LearningPanel(List<LearningRow> rows) {
        getContent().addClassName("stack");
        getContent().setVisible(!rows.isEmpty());
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.stream().map(this::item).forEach(list::add);
        getContent()
                .add(
                        new H2(getTranslation("learning.of-members")),
                        new Paragraph(getTranslation("learning.of-members-text")),
                        list);
    }

    private ListItem item(LearningRow row) {
        var badge = new Badge(
                getTranslation(row.state().key()), row.state() == LearningState.PLANNED ? Tone.GOOD : Tone.CALM);
        if (row.written().questions().isEmpty() && row.written().isPlanBlank()) {
            var line = new Div(new Span(row.name()), badge);
            line.addClassName("row");
            return new ListItem(line);
        }
        var summary = new Div(new Span(row.name()), badge);
        summary.addClassName("row");
        var details = new Details(summary, new LearningText(row.written(), row.by()));
        details.setWidthFull();
        return new ListItem(details);
    }
}
