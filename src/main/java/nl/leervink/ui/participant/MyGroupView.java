package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Optional;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Role;
import nl.leervink.learning.MyLearning;
import nl.leervink.questions.MyGuideQuestions;
import nl.leervink.reflections.MyReflections;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.GroupDesk;
import nl.leervink.ui.parts.GroupPage;
import nl.leervink.ui.shell.SignedIn;

/** A group somebody is in. */
@Route("mijn/groepen/:group")
@RolesAllowed(Role.PARTICIPANT)
class MyGroupView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GroupDesk desk;
    private final transient MyReflections reflections;
    private final transient MyLearning learning;
    private final transient MyGuideQuestions questions;
    private final transient SignedIn signedIn;
    private String title = "";

    MyGroupView(
            GroupDesk desk,
            MyReflections reflections,
            MyLearning learning,
            MyGuideQuestions questions,
            SignedIn signedIn) {
        this.desk = desk;
        this.reflections = reflections;
        this.learning = learning;
        this.questions = questions;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = new GroupPage(desk, signedIn.person(), "/mijn/groepen", true);
        title = AddressPart.id(event.getRouteParameters(), "group", GroupId::new)
                .flatMap(group -> show(page, group))
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** What is to be written stands before the meetings, what was written after them. */
    private Optional<String> show(GroupPage page, GroupId group) {
        var me = signedIn.person();
        page.firstToDo(new ReflectionsToDo(reflections.toDo(me).stream()
                .filter(row -> row.meeting().group().equals(group))
                .toList()));
        var after = new ArrayList<Component>();
        learning.sheet(group, me).ifPresent(sheet -> {
            var panel = new MyLearningPanel(sheet);
            if (sheet.asksWriting()) {
                page.firstToDo(panel);
            } else {
                after.add(panel);
            }
        });
        questions.in(group, me).ifPresent(mine -> after.add(new GuideQuestionsPanel(group, mine)));
        return page.show(group, after.toArray(Component[]::new));
    }
}
