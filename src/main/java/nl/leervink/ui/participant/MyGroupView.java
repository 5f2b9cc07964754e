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
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Role;
import nl.leervink.learning.MyLearning;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.GroupDesk;
import nl.leervink.ui.parts.GroupPage;
import nl.leervink.ui.shell.SignedIn;

/** A group somebody is in. */
@Route("mijn/groepen/:group")
@RolesAllowed(Role.PARTICIPANT)
class MyGroupView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GroupDesk desk;
    private final transient MyLearning learning;
    private final transient SignedIn signedIn;
    private String title = "";

    MyGroupView(GroupDesk desk, MyLearning learning, SignedIn signedIn) {
        this.desk = desk;
        this.learning = learning;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = new GroupPage(desk, signedIn.person(), "/mijn/groepen", true);
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
        return learning.sheet(group, signedIn.person()).stream()
                .map(MyLearningPanel::new)
                .toArray(Component[]::new);
    }
}
