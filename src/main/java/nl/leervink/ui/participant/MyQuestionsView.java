package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.leervink.kernel.Role;
import nl.leervink.planning.EditionId;
import nl.leervink.questions.ConversationId;
import nl.leervink.questions.MyConversations;
import nl.leervink.questions.MyQuestions;
import nl.leervink.questions.OpenConversation;
import nl.leervink.retention.RetentionTerm;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.ConversationPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.UnreadBadge;
import nl.leervink.ui.shell.SignedIn;

/** The conversations of a participant in one edition: with the trainers, and with the group. */
@Route("mijn/uitvoeringen/:edition/vragen/:conversation?")
@RolesAllowed(Role.PARTICIPANT)
class MyQuestionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyQuestions questions;
    private final transient RetentionTerm term;
    private final transient SignedIn signedIn;
    private String title = "";

    MyQuestionsView(MyQuestions questions, RetentionTerm term, SignedIn signedIn) {
        this.questions = questions;
        this.term = term;
        this.signedIn = signedIn;
    }

    static RouteParameters address(EditionId edition, ConversationId conversation) {
        return new RouteParameters(
                new RouteParam("edition", edition.value().toString()),
                new RouteParam("conversation", conversation.value().toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = signedIn.person();
        var mine = AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .flatMap(edition -> questions.in(edition, me))
                .orElseThrow(NotFoundException::new);
        var asked = event.getRouteParameters().get("conversation").isPresent()
                ? AddressPart.id(event.getRouteParameters(), "conversation", ConversationId::new)
                : Optional.of(mostWanted(mine));
        var open = asked.flatMap(id -> questions.open(mine.edition(), id, me)).orElseThrow(NotFoundException::new);
        title = getTranslation("questions.of", mine.editionTitle());
        getContent().removeAll();
        getContent()
                .add(
                        header(mine, open),
                        choice(mine, open.id()),
                        new ConversationPanel<>(open, mine.edition(), questions, term, me));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Where something is new, or with the trainers. */
    private static ConversationId mostWanted(MyConversations mine) {
        return mine.all().stream()
                .filter(one -> one.unread() > 0)
                .findFirst()
                .orElseGet(() -> mine.all().getFirst())
                .id();
    }

    private PageHeader header(MyConversations mine, OpenConversation open) {
        return new PageHeader(
                        getTranslation("questions.title"),
                        getTranslation(open.isOfGroup() ? "questions.for-group" : "questions.for-trainers"))
                .withEyebrow(new Anchor("/mijn/uitvoeringen/" + mine.edition().value(), mine.editionTitle()));
    }

    private Nav choice(MyConversations mine, ConversationId shown) {
        var links = new Nav();
        links.addClassNames("row", "conversation-choice");
        links.setAriaLabel(getTranslation("questions.conversations"));
        mine.all().forEach(one -> {
            var link = new RouterLink(
                    getTranslation(one.kind().key()), MyQuestionsView.class, address(mine.edition(), one.id()));
            if (one.id().equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
                links.add(link);
            } else {
                links.add(link, new UnreadBadge(one.unread()));
            }
        });
        links.setVisible(mine.all().size() > 1);
        return links;
    }
}
