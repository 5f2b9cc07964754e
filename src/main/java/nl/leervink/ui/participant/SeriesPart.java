package nl.leervink.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leervink.files.KeptFile;
import nl.leervink.intervision.GroupId;
import nl.leervink.reflections.SeriesRow;
import nl.leervink.ui.parts.FileLink;

/** What one wrote as a file for one's register, for each group; each says whether it is the right way to show it. */
class SeriesPart extends Section {

    SeriesPart(List<SeriesRow> rows, Function<GroupId, Optional<KeptFile>> format) {
        addClassName("stack");
        var cards = new Div();
        cards.addClassName("cards");
        rows.stream().map(row -> card(row, format)).forEach(cards::add);
        add(
                new H2(getTranslation("reflections.series")),
                new Paragraph(getTranslation("reflections.series.lead")),
                cards);
    }

    private Div card(SeriesRow row, Function<GroupId, Optional<KeptFile>> format) {
        var link = new FileLink(getTranslation("reflections.format-of"), () -> format.apply(row.group()));
        link.getElement().setAttribute("aria-label", getTranslation("reflections.format-of.label", row.name()));
        var card = new Div(
                new H3(row.name()),
                new Paragraph(getTranslation(row.route().key())),
                new Paragraph(
                        row.finished() == row.meetings()
                                ? getTranslation("reflections.series.whole")
                                : getTranslation("reflections.series.some", row.finished(), row.meetings())),
                link);
        card.addClassName("card");
        return card;
    }
}
