package nl.leervink.ui.trainer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import nl.leervink.planning.EditionId;
import nl.leervink.ui.parts.UnreadBadge;

/** To what participants of an edition ask, with how much of it is new. */
class QuestionsLink extends Div {

    QuestionsLink(EditionId edition, int unread) {
        var link = new RouterLink(
                getTranslation("questions.to-all"), EditionQuestionsView.class, EditionQuestionsView.address(edition));
        link.addClassName("big-link");
        add(link, new UnreadBadge(unread));
        addClassName("row");
    }
}
