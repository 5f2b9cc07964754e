package nl.leervink.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.leervink.kernel.Spelling;
import nl.leervink.reflections.ReflectionRow;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Tone;

/** The meetings that are still to be reflected on, the latest first; nothing if there are none. */
class ReflectionsToDo extends Section {

    private static final int SHOWN = 3;

    ReflectionsToDo(List<ReflectionRow> rows) {
        setVisible(!rows.isEmpty());
        addClassName("stack");
        var cards = new Div();
        cards.addClassName("cards");
        rows.stream().limit(SHOWN).map(this::card).forEach(cards::add);
        add(new H2(getTranslation("reflections.to-do")), cards);
        if (rows.size() > SHOWN) {
            add(new Paragraph(
                    new RouterLink(getTranslation("reflections.all-to-do", rows.size()), MyReflectionsView.class)));
        }
    }

    private Div card(ReflectionRow row) {
        var card = new Div(
                new H3(new RouterLink(
                        getTranslation(
                                "reflections.on",
                                Spelling.weekday(row.meeting().begins().toLocalDate(), getLocale())),
                        ReflectionView.class,
                        ReflectionView.address(row.meeting().id()))),
                new Paragraph(row.group()),
                new Paragraph(new Badge(row.state(), Tone.CALM)));
        card.addClassName("card");
        return card;
    }
}
