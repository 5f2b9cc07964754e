package nl.leervink.ui.trainer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.leervink.attendance.CheckInCode;
import nl.leervink.attendance.CheckingIn;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.SessionId;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** The code to check in with, on the screen at the front of the room; another one twice a minute. */
@Route("trainer/presentie/:session/inchecken")
@RolesAllowed({Role.TRAINER, Role.OFFICE})
@StyleSheet("context://css/trainer.css")
class CheckInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LOOK_MILLIS = 5_000;
    private static final int NEVER = -1;

    private final transient CheckingIn checkingIn;
    private final transient SignedIn signedIn;
    private final transient PortalAddress portal;
    private final transient Clock clock;
    private final Div picture = new Div();
    private final Paragraph count = new Paragraph();
    private transient SessionId session = SessionId.next();
    private String shown = "";
    private Registration polling = () -> {};

    CheckInView(CheckingIn checkingIn, SignedIn signedIn, PortalAddress portal, Clock clock) {
        this.checkingIn = checkingIn;
        this.signedIn = signedIn;
        this.portal = portal;
        this.clock = clock;
        getContent().addClassName("check-in-screen");
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = AddressPart.id(event.getRouteParameters(), "session", SessionId::new)
                .flatMap(id -> checkingIn.code(id, signedIn.person()));
        if (code.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        session = code.get().session().id();
        var back = new RouterLink(getTranslation("check-in.back"), RosterView.class, RosterView.address(session));
        getContent()
                .add(
                        new PageHeader(
                                getTranslation(
                                        "check-in.title", code.get().session().title()),
                                lead(code.get())),
                        picture,
                        count,
                        back);
        show(code.get());
    }

    /** On another day than its own it says which. */
    private String lead(CheckInCode code) {
        var opens = code.opens().atZone(Spelling.HERE);
        return opens.toLocalDate().equals(LocalDate.now(clock))
                ? getTranslation("check-in.lead", opens.toLocalTime())
                : getTranslation(
                        "check-in.lead-on", Spelling.weekday(opens.toLocalDate(), getLocale()), opens.toLocalTime());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("check-in.page");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(LOOK_MILLIS);
        polling = event.getUI().addPollListener(_ -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.remove();
        event.getUI().setPollInterval(NEVER);
    }

    private void look() {
        checkingIn.code(session, signedIn.person()).ifPresentOrElse(this::show, this::end);
    }

    private void show(CheckInCode code) {
        if (!shown.equals(code.code())) {
            shown = code.code();
            picture.removeAll();
            picture.add(new QrPicture(
                    portal.link("/inchecken/" + session.value() + "/" + code.code())
                            .toString(),
                    getTranslation("check-in.picture")));
        }
        count.setText(getTranslation("check-in.count", code.checkedIn()));
    }

    private void end() {
        picture.removeAll();
        picture.add(new EmptyState(getTranslation("check-in.over-title"), getTranslation("check-in.over")));
    }
}
