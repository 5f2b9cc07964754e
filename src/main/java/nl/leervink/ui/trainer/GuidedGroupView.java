package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Role;
import nl.leervink.learning.GuidedLearning;
import nl.leervink.questions.GuideAnswers;
import nl.leervink.statements.MyStatements;
import nl.leervink.statements.StatementDesk;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.GroupDesk;
import nl.leervink.ui.parts.GroupPage;
import nl.leervink.ui.shell.SignedIn;

/** A group somebody guides. */
@Route("trainer/groepen/:group")
@RolesAllowed(Role.TRAINER)
class GuidedGroupView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GroupDesk desk;
    private final transient GuidedLearning learning;
    private final transient GuideAnswers answers;
    private final transient StatementDesk statements;
    private final transient MyStatements statementFiles;
    private final transient SignedIn signedIn;
    private String title = "";

    GuidedGroupView(
            GroupDesk desk,
            GuidedLearning learning,
            GuideAnswers answers,
            StatementDesk statements,
            MyStatements statementFiles,
            SignedIn signedIn) {
        this.desk = desk;
        this.learning = learning;
        this.answers = answers;
        this.statements = statements;
        this.statementFiles = statementFiles;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = new GroupPage(desk, signedIn.person(), "/trainer/groepen", true);
        title = AddressPart.id(event.getRouteParameters(), "group", GroupId::new)
                .flatMap(group -> page.show(group, besides(group)))
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component[] besides(GroupId group) {
        var me = signedIn.person();
        return Stream.<Stream<? extends Component>>of(
                        Stream.of(new LearningPanel(learning.of(group, me))),
                        answers.in(group, me).stream().map(asking -> new GroupQuestionsPanel(group, asking)),
                        Stream.of(new StatementsPanel(statements, statementFiles, group, me)))
                .flatMap(panels -> panels)
                .toArray(Component[]::new);
    }
}
