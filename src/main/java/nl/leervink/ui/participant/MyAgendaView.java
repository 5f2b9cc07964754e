package nl.leervink.ui.participant;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.attendance.GuestSession;
import nl.leervink.attendance.MyPresence;
import nl.leervink.enrolment.MyAgenda;
import nl.leervink.kernel.Role;
import nl.leervink.planning.AgendaSession;
import nl.leervink.ui.parts.AgendaLine;
import nl.leervink.ui.parts.AgendaPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** My sessions. My own calendar can read them too: see {@link nl.leervink.ui.parts.AgendaPart}. */
@Route("mijn/agenda")
@Menu(title = "my-agenda.title", order = 11, icon = "vaadin:calendar")
@RolesAllowed(Role.PARTICIPANT)
class MyAgendaView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AgendaPanel panel;

    MyAgendaView(MyAgenda agenda, MyPresence presence, SignedIn signedIn, Clock clock) {
        var me = signedIn.person();
        panel = new AgendaPanel(
                MyAgendaView.class,
                clock,
                days -> Stream.concat(
                                agenda.sessions(me, days).stream().map(MyAgendaView::line),
                                presence.asGuest(me, days).stream().map(MyAgendaView::line))
                        .sorted(comparing((AgendaLine line) -> line.session().date())
                                .thenComparing(line -> line.session().start()))
                        .toList());
        getContent()
                .add(
                        new PageHeader(getTranslation("my-agenda.title"), getTranslation("my-agenda.lead")),
                        panel,
                        new Paragraph(new RouterLink(getTranslation("my-agenda.own-calendar"), MyDataView.class)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        panel.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("my-agenda.title");
    }

    /** What is made up belongs to the own edition. */
    private static AgendaLine line(GuestSession guest) {
        return new AgendaLine(
                guest.session(), "/mijn/uitvoeringen/" + guest.own().value(), List.of());
    }

    private static AgendaLine line(AgendaSession session) {
        return new AgendaLine(session, "/mijn/uitvoeringen/" + session.edition().value(), List.of());
    }
}
