package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalTime;
import nl.leervink.attendance.CheckInResult;
import nl.leervink.attendance.CheckingIn;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.SessionId;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** Where the code at the front of the room leads: says whether one is checked in. */
@Route("inchecken/:session/:code")
@RolesAllowed(Role.PARTICIPANT)
class CheckInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CheckingIn checkingIn;
    private final transient SignedIn signedIn;

    CheckInView(CheckingIn checkingIn, SignedIn signedIn) {
        this.checkingIn = checkingIn;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        show(AddressPart.id(event.getRouteParameters(), "session", SessionId::new)
                .map(session -> checkingIn.checkIn(session, code, signedIn.person()))
                .orElseGet(CheckInResult.NotTakingPart::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("check-in.page");
    }

    private void show(CheckInResult result) {
        switch (result) {
            case CheckInResult.CheckedIn(var session, var at, var late) ->
                show(
                        "check-in.done-title",
                        getTranslation(
                                late.isNone() ? "check-in.done" : "check-in.done-late",
                                session.title(),
                                time(at),
                                late.value()),
                        Tone.GOOD);
            case CheckInResult.NotYetOpen(var session, var opens) ->
                show(
                        "check-in.early-title",
                        getTranslation(
                                "check-in.early",
                                session.title(),
                                Spelling.weekday(session.date(), getLocale()),
                                time(opens)),
                        Tone.ATTENTION);
            case CheckInResult.ScanAgain() ->
                show("check-in.again-title", getTranslation("check-in.again"), Tone.ATTENTION);
            case CheckInResult.Over() ->
                show("check-in.over-title", getTranslation("check-in.over-participant"), Tone.ATTENTION);
            case CheckInResult.NotTakingPart() ->
                show("check-in.not-yours-title", getTranslation("check-in.not-yours"), Tone.ATTENTION);
        }
    }

    private void show(String title, String words, Tone tone) {
        var notice = new Div(new Paragraph(words));
        notice.addClassNames("notice", tone.style());
        notice.getElement().setAttribute("role", "status");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation(title), ""),
                        notice,
                        new RouterLink(getTranslation("check-in.home"), TodayView.class));
    }

    private static LocalTime time(Instant at) {
        return LocalTime.ofInstant(at, Spelling.HERE);
    }
}
