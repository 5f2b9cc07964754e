package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.guides.Guides;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupOffice;
import nl.leervink.kernel.Role;
import nl.leervink.security.Access;
import nl.leervink.security.Trainers;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.GroupDesk;
import nl.leervink.ui.parts.GroupPage;
import nl.leervink.ui.shell.SignedIn;

/** A group as the office sees it: who is in it and guides it, when it meets and what counts; nothing of what is said there. */
@Route("bureau/groepen/:group")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class OfficeGroupView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GroupDesk desk;
    private final transient GroupOffice office;
    private final transient Guides guides;
    private final transient Trainers trainers;
    private final transient Access access;
    private final transient SignedIn signedIn;
    private String title = "";

    OfficeGroupView(
            GroupDesk desk, GroupOffice office, Guides guides, Trainers trainers, Access access, SignedIn signedIn) {
        this.desk = desk;
        this.office = office;
        this.guides = guides;
        this.trainers = trainers;
        this.access = access;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "group", GroupId::new).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(GroupId group) {
        var me = signedIn.person();
        var page = new GroupPage(desk, me, "/bureau/groepen", false);
        var sheet = desk.running().sheet(group, me).orElseThrow(NotFoundException::new);
        title = page.show(
                        group,
                        new GuidePanel(sheet, office, guides, trainers, () -> show(group)),
                        new PutInPanel(sheet, office, access, () -> show(group)))
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(page);
    }
}
