package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Role;
import nl.leervink.questions.GuideQuestions;
import nl.leervink.questions.MyGuideQuestions;
import nl.leervink.questions.OpenConversation;
import nl.leervink.retention.RetentionTerm;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.ConversationPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** What a member of a trajectory and its guide ask each other. */
@Route("mijn/groepen/:group/vragen")
@RolesAllowed(Role.PARTICIPANT)
class MyGuideQuestionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyGuideQuestions questions;
    private final transient RetentionTerm term;
    private final transient SignedIn signedIn;
    private String title = "";

    MyGuideQuestionsView(MyGuideQuestions questions, RetentionTerm term, SignedIn signedIn) {
        this.questions = questions;
        this.term = term;
        this.signedIn = signedIn;
    }

    static RouteParameters address(GroupId group) {
        return new RouteParameters("group", group.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = AddressPart.id(event.getRouteParameters(), "group", GroupId::new)
                .orElseThrow(NotFoundException::new);
        var mine = questions.in(group, signedIn.person()).orElseThrow(NotFoundException::new);
        var open = questions.open(group, mine.conversation(), signedIn.person()).orElseThrow(NotFoundException::new);
        title = getTranslation("questions.of", open.title());
        getContent().removeAll();
        getContent()
                .add(
                        header(group, mine, open),
                        new ConversationPanel<>(open, group, questions, term, signedIn.person()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(GroupId group, GuideQuestions mine, OpenConversation open) {
        return new PageHeader(
                        getTranslation("questions.to-guide"),
                        mine.guide()
                                .map(guide -> getTranslation("questions.for-guide", guide))
                                .orElseGet(() -> getTranslation("questions.for-you")))
                .withEyebrow(new Anchor("/mijn/groepen/" + group.value(), open.title()));
    }
}
