package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.kernel.Role;
import nl.leervink.planning.EditionId;
import nl.leervink.questions.Coaching;
import nl.leervink.questions.ConversationId;
import nl.leervink.questions.OpenConversation;
import nl.leervink.retention.RetentionTerm;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.ConversationPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** One conversation for a trainer: with a participant, or with the group. */
@Route("trainer/uitvoeringen/:edition/vragen/:conversation")
@RolesAllowed(Role.TRAINER)
class TrainerConversationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Coaching coaching;
    private final transient RetentionTerm term;
    private final transient SignedIn signedIn;
    private String title = "";

    TrainerConversationView(Coaching coaching, RetentionTerm term, SignedIn signedIn) {
        this.coaching = coaching;
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
        var trainer = signedIn.person();
        var edition = AddressPart.id(event.getRouteParameters(), "edition", EditionId::new)
                .orElseThrow(NotFoundException::new);
        var open = AddressPart.id(event.getRouteParameters(), "conversation", ConversationId::new)
                .flatMap(conversation -> coaching.open(edition, conversation, trainer))
                .orElseThrow(NotFoundException::new);
        title = open.participant().orElseGet(() -> getTranslation("questions.group"));
        getContent().removeAll();
        getContent().add(header(edition, open), new ConversationPanel<>(open, edition, coaching, term, trainer));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(EditionId edition, OpenConversation open) {
        var back = new RouterLink(
                getTranslation("questions.title"), EditionQuestionsView.class, EditionQuestionsView.address(edition));
        var eyebrow = new Div(back, new Span(open.title()));
        eyebrow.addClassName("row");
        return new PageHeader(
                        title,
                        getTranslation(open.isOfGroup() ? "questions.for-group" : "questions.for-participant", title))
                .withEyebrow(eyebrow);
    }
}
