package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.intervision.GroupFacts;
import nl.leervink.intervision.MyGroups;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.statements.MyStatements;
import nl.leervink.statements.StatementDesk;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.GroupCards;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** The groups somebody guides. */
@Route("trainer/groepen")
@Menu(title = "groups.guided-title", order = 22, icon = "vaadin:group")
@RolesAllowed(Role.TRAINER)
class GuidedGroupsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyGroups mine;
    private final transient StatementDesk statements;
    private final transient MyStatements statementFiles;
    private final transient SignedIn signedIn;

    GuidedGroupsView(MyGroups mine, StatementDesk statements, MyStatements statementFiles, SignedIn signedIn) {
        this.mine = mine;
        this.statements = statements;
        this.statementFiles = statementFiles;
        this.signedIn = signedIn;
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = signedIn.person();
        var guided = mine.mine(me).stream()
                .filter(row -> row.group().guide().filter(me::equals).isPresent())
                .toList();
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("groups.guided-title"), getTranslation("groups.guided-lead")));
        getContent()
                .add(
                        guided.isEmpty()
                                ? new EmptyState(
                                        getTranslation("groups.guided-none"), getTranslation("groups.guided-none-text"))
                                : GroupCards.of(guided, "/trainer/groepen/"));
        statements.left(me).forEach(group -> getContent().add(left(group, me)));
    }

    /** Looked up once it is opened: a guide may have left many groups. */
    private Details left(GroupFacts group, PersonId me) {
        var details =
                new Details(getTranslation("statements.left", group.terms().name()));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                details.removeAll();
                details.add(new StatementsPanel(statements, statementFiles, group.id(), me));
            }
        });
        return details;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("groups.guided-title");
    }
}
