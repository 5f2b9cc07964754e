package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Spelling;
import nl.leervink.questions.AskingMembers;
import nl.leervink.questions.AskingMembers.Asking;
import nl.leervink.questions.Writing;
import nl.leervink.ui.parts.UnreadBadge;

/** Whom the guide of a trajectory talks with, and what is new. */
class GroupQuestionsPanel extends Composite<Section> {

    GroupQuestionsPanel(GroupId group, AskingMembers asking) {
        var list = new UnorderedList();
        list.addClassName("rows");
        asking.each().forEach(one -> list.add(item(group, one)));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("questions.of-members")), new Paragraph(words(asking)), list);
    }

    private String words(AskingMembers asking) {
        return asking.until()
                .map(day -> getTranslation(asking.writing().key(), Spelling.dayInWords(day, getLocale())))
                .orElseGet(() -> getTranslation(
                        asking.writing() == Writing.OPEN
                                ? "questions.members-ask"
                                : asking.writing().key()));
    }

    private static ListItem item(GroupId group, Asking one) {
        var line = new Div(
                new RouterLink(
                        one.name(),
                        GroupConversationView.class,
                        GroupConversationView.address(group, one.conversation())),
                new UnreadBadge(one.unread()));
        line.addClassName("row");
        return new ListItem(line);
    }
}
