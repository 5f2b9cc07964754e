package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.retention.MyText;
import nl.leervink.retention.MyTexts;
import nl.leervink.retention.RetentionTerm;
import nl.leervink.retention.TextState;
import nl.leervink.ui.parts.ArchiveLink;

/** What one wrote oneself: until when it is kept, and a link to take all of an edition along. */
class MyTextsPanel extends Composite<Section> {

    MyTextsPanel(List<MyText> written, MyTexts texts, PersonId me, RetentionTerm term) {
        var list = new UnorderedList();
        list.addClassName("rows");
        written.forEach(text -> list.add(row(text, texts, me, term)));
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("retention.mine")), list);
    }

    private ListItem row(MyText text, MyTexts texts, PersonId me, RetentionTerm term) {
        var title = new Span(getTranslation("retention.mine.edition", text.title(), Spelling.day(text.firstDay())));
        var row = new ListItem(new Div(title, new KeptUntil(text, term)));
        if (text.words() && text.state() != TextState.ERASED) {
            var link = new ArchiveLink(getTranslation("retention.take-along"), () -> texts.archive(text.edition(), me));
            link.getElement().setAttribute("aria-label", getTranslation("retention.take-along.of", text.title()));
            row.add(link);
        }
        return row;
    }
}
