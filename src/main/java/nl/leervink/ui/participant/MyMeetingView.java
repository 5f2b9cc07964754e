package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.MeetingId;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.GroupDesk;
import nl.leervink.ui.parts.MeetingPage;
import nl.leervink.ui.shell.SignedIn;

/** One meeting of a group, for who is in it. */
@Route("mijn/groepen/:group/bijeenkomsten/:meeting")
@RolesAllowed(Role.PARTICIPANT)
class MyMeetingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GroupDesk desk;
    private final transient SignedIn signedIn;
    private String title = "";

    MyMeetingView(GroupDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = new MeetingPage(desk, signedIn.person(), "/mijn/groepen");
        title = AddressPart.id(event.getRouteParameters(), "meeting", MeetingId::new)
                .flatMap(page::show)
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
