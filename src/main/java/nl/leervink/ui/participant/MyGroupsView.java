package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.intervision.MyGroups;
import nl.leervink.intervision.OpenGroups;
import nl.leervink.kernel.Role;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.GroupCards;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** The groups somebody is in, those one may join, and the way to begin one. */
@Route("mijn/groepen")
@Menu(title = "groups.title", order = 12, icon = "vaadin:group")
@RolesAllowed(Role.PARTICIPANT)
class MyGroupsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyGroups mine;
    private final transient OpenGroups open;
    private final transient SignedIn signedIn;

    MyGroupsView(MyGroups mine, OpenGroups open, SignedIn signedIn) {
        this.mine = mine;
        this.open = open;
        this.signedIn = signedIn;
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var groups = mine.mine(signedIn.person());
        var begin = new RouterLink(getTranslation("groups.begin"), NewGroupView.class);
        begin.addClassName("big-link");
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("groups.title"), getTranslation("groups.lead")).withActions(begin));
        if (groups.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("groups.none"), getTranslation("groups.none-text")));
        } else {
            getContent().add(GroupCards.of(groups, "/mijn/groepen/"));
        }
        var others = open.all().stream()
                .filter(group ->
                        groups.stream().noneMatch(known -> known.group().id().equals(group.id())))
                .toList();
        if (!others.isEmpty()) {
            var section = new Section(new H2(getTranslation("groups.open-title")), GroupCards.open(others));
            section.addClassName("stack");
            getContent().add(section);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("groups.title");
    }
}
