package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Role;
import nl.leervink.questions.ConversationId;
import nl.leervink.questions.GuideAnswers;
import nl.leervink.retention.RetentionTerm;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.ConversationPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** What the guide of a trajectory and one of its members ask each other. */
@Route("trainer/groepen/:group/vragen/:conversation")
@RolesAllowed(Role.TRAINER)
class GroupConversationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuideAnswers answers;
    private final transient RetentionTerm term;
    private final transient SignedIn signedIn;
    private String title = "";

    GroupConversationView(GuideAnswers answers, RetentionTerm term, SignedIn signedIn) {
        this.answers = answers;
        this.term = term;
        this.signedIn = signedIn;
    }

    static RouteParameters address(GroupId group, ConversationId conversation) {
        return new RouteParameters(
                new RouteParam("group", group.value().toString()),
                new RouteParam("conversation", conversation.value().toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var guide = signedIn.person();
        var group = AddressPart.id(event.getRouteParameters(), "group", GroupId::new)
                .orElseThrow(NotFoundException::new);
        var open = AddressPart.id(event.getRouteParameters(), "conversation", ConversationId::new)
                .flatMap(conversation -> answers.open(group, conversation, guide))
                .orElseThrow(NotFoundException::new);
        title = open.participant().orElse("");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title, getTranslation("questions.for-member", title))
                                .withEyebrow(new Anchor("/trainer/groepen/" + group.value(), open.title())),
                        new ConversationPanel<>(open, group, answers, term, guide));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
