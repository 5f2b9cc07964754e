package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.claims.OwnClaims;
import nl.leervink.dossier.PersonalDossier;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.points.MembershipId;
import nl.leervink.points.MyPoints;
import nl.leervink.points.RegisterInFull;
import nl.leervink.registers.RegisterNames;
import nl.leervink.registers.Registers;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** My points in one register in full: how far I am, what is expected, and all down to every booking. */
@Route("mijn/punten/:register")
@RolesAllowed(Role.PARTICIPANT)
@StyleSheet("context://css/points.css")
class RegisterPointsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final MyPoints points;
    private final Registers registers;
    private final OwnClaims claims;
    private final PersonalDossier dossier;
    private final PersonId me;
    private final LocalDate today;
    private String title = "";

    RegisterPointsView(
            MyPoints points,
            Registers registers,
            OwnClaims claims,
            PersonalDossier dossier,
            SignedIn signedIn,
            Clock clock) {
        this.points = points;
        this.registers = registers;
        this.today = LocalDate.now(clock);
        this.claims = claims;
        this.dossier = dossier;
        this.me = signedIn.person();
    }

    /** A register that I am not in is not found, whoever else is in it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("register").orElse("");
        if (!find(asked)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private boolean find(String code) {
        var mine = points.inFull(me, code);
        if (!mine.isEmpty()) {
            show(code, mine);
        }
        return !mine.isEmpty();
    }

    private void show(String code, List<RegisterInFull> registrations) {
        title = getTranslation("points.register-title", code);
        var names = registers.names();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(title, getTranslation("points.register-lead"))
                        .withEyebrow(new RouterLink(getTranslation("points.title"), PointsView.class)));
        registrations.forEach(registration -> show(registration, names));
    }

    private void show(RegisterInFull registration, RegisterNames names) {
        var which = registration.glance().membership();
        getContent().add(new RegisterCard(registration.glance(), names, today));
        if (!registration.forecast().isEmpty()) {
            getContent()
                    .add(card(
                            new H3(getTranslation("points.forecast-title")),
                            new Paragraph(getTranslation("points.forecast-text")),
                            new ForecastList(registration.forecast(), names)));
        }
        var totals = registration.totals();
        if (totals.isEmpty()) {
            getContent()
                    .add(card(
                            new EmptyState(getTranslation("points.none-yet"), getTranslation("points.none-yet-text"))));
        } else {
            getContent()
                    .add(card(
                            new H3(getTranslation("points.all-years")),
                            new RegisterTotals(totals, names),
                            new H3(getTranslation("points.bookings")),
                            bookings(which.id(), names)));
        }
        getContent()
                .add(
                        card(new ClaimList(
                                claims,
                                names,
                                me,
                                which,
                                () -> find(which.register().value()))),
                        card(new DossierPart(dossier, me, which.id())));
    }

    private static Section card(Component... parts) {
        var card = new Section(parts);
        card.addClassNames("stack", "card");
        return card;
    }

    private Div bookings(MembershipId which, RegisterNames names) {
        var bookings = new Bookings(names);
        var more = new Button(getTranslation("points.more"));
        more.addClickListener(_ -> more(bookings, which, more));
        more(bookings, which, more);
        return new Div(bookings, more);
    }

    private void more(Bookings bookings, MembershipId membership, Button more) {
        var shown = Math.toIntExact(bookings.getChildren().count());
        bookings.show(points.bookings(me, membership, shown / PAGE, PAGE));
        more.setVisible(shown + PAGE < points.countBookings(me, membership));
    }
}
