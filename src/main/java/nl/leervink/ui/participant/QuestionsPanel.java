package nl.leervink.ui.participant;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import nl.leervink.kernel.Spelling;
import nl.leervink.questions.MyConversations;
import nl.leervink.ui.parts.UnreadBadge;

/** With whom one talks in an edition, what is new there, and until when one can ask. */
class QuestionsPanel extends Section {

    QuestionsPanel(MyConversations mine) {
        var list = new UnorderedList();
        list.addClassName("rows");
        mine.all()
                .forEach(one -> list.add(new ListItem(
                        new RouterLink(
                                getTranslation(one.kind().key()),
                                MyQuestionsView.class,
                                MyQuestionsView.address(mine.edition(), one.id())),
                        new UnreadBadge(one.unread()))));
        add(
                new H2(getTranslation("questions.title")),
                new Paragraph(getTranslation(mine.writing().key(), Spelling.dayInWords(mine.until(), getLocale()))),
                list);
        addClassName("stack");
    }
}
