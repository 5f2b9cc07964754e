package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.leervink.enrolment.PersonalAgenda;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Role;
import nl.leervink.planning.AgendaSession;
import nl.leervink.planning.SessionAgenda;
import nl.leervink.ui.parts.AgendaLine;
import nl.leervink.ui.parts.AgendaPanel;
import nl.leervink.ui.parts.AgendaPart;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** The sessions I train. */
@Route("trainer/agenda")
@Menu(title = "trainer.agenda", order = 20.5, icon = "vaadin:calendar")
@RolesAllowed(Role.TRAINER)
class TrainerAgendaView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AgendaPanel panel;

    TrainerAgendaView(SessionAgenda agenda, PersonalAgenda own, PortalAddress portal, SignedIn signedIn, Clock clock) {
        var me = signedIn.person();
        panel = new AgendaPanel(
                TrainerAgendaView.class,
                clock,
                days -> agenda.trainedBy(me, days).stream()
                        .map(TrainerAgendaView::line)
                        .toList());
        getContent()
                .add(
                        new PageHeader(getTranslation("trainer.agenda"), getTranslation("trainer.agenda-lead")),
                        panel,
                        new AgendaPart(own, portal, me));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        panel.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trainer.agenda");
    }

    private static AgendaLine line(AgendaSession session) {
        return new AgendaLine(session, "/trainer/presentie/" + session.id().value(), List.of());
    }
}
