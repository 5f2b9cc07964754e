package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.kernel.Spelling;
import nl.leervink.questions.NewMessages;

/** The editions in which something was said that its reader did not read yet; not there if there are none. */
public class NewMessagesPanel extends Section {

    /**
     * Of these editions.
     *
     * @param editions where the pages of editions are: {@code /mijn/uitvoeringen/}
     */
    public NewMessagesPanel(List<NewMessages> news, String editions) {
        var list = new UnorderedList();
        list.addClassName("rows");
        news.forEach(one -> list.add(new ListItem(
                new Anchor(
                        editions + one.edition().value() + "/vragen",
                        getTranslation("questions.in-edition", one.editionTitle(), Spelling.day(one.firstDay()))),
                new UnreadBadge(one.howMany()))));
        add(new H2(getTranslation("questions.title")), list);
        addClassName("stack");
        setVisible(!news.isEmpty());
    }
}
