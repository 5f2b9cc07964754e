package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leervink.intervision.OpenGroups;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.GroupCards;
import nl.leervink.ui.parts.PageHeader;

/** The groups that people may ask to join, and the way to begin one. */
@Route("groepen")
@AnonymousAllowed
class GroupsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OpenGroups open;

    GroupsView(OpenGroups open) {
        this.open = open;
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var groups = open.all();
        var begin = new Anchor("/mijn/groepen/nieuw", getTranslation("groups.begin"));
        begin.addClassName("big-link");
        var methods = new Paragraph(new Anchor("/werkvormen", getTranslation("groups.to-methods")));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("groups.open-title"), getTranslation("groups.open-lead"))
                                .withActions(begin),
                        groups.isEmpty()
                                ? new EmptyState(
                                        getTranslation("groups.open-none"), getTranslation("groups.open-none-text"))
                                : GroupCards.open(groups),
                        methods);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("groups.open-title");
    }
}
