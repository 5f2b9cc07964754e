package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leervink.claims.OwnClaims;
import nl.leervink.dossier.PersonalDossier;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.points.MembershipId;
import nl.leervink.points.MyPoints;
import nl.leervink.points.PointsInRegister;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** My points in one register, down to every booking. */
@Route("mijn/punten/:register")
@RolesAllowed(Role.PARTICIPANT)
@StyleSheet("context://css/points.css")
class RegisterPointsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final MyPoints points;
    private final OwnClaims claims;
    private final PersonalDossier dossier;
    private final PersonId me;
    private String title = "";

    RegisterPointsView(MyPoints points, OwnClaims claims, PersonalDossier dossier, SignedIn signedIn) {
        this.points = points;
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
        var mine = points.earned(me).stream()
                .filter(register -> register.membership().register().value().equals(code))
                .toList();
        if (!mine.isEmpty()) {
            show(code, mine);
        }
        return !mine.isEmpty();
    }

    private void show(String code, List<PointsInRegister> registrations) {
        title = getTranslation("points.register-title", code);
        getContent().removeAll();
        getContent()
                .add(new PageHeader(title, registrations.getFirst().registerName())
                        .withEyebrow(new RouterLink(getTranslation("points.title"), PointsView.class)));
        registrations.forEach(this::show);
    }

    private void show(PointsInRegister register) {
        var section = new Section(
                new H2(getTranslation("points.number", register.membership().number())));
        section.addClassNames("stack", "card");
        if (register.categories().isEmpty() && register.claimed().isEmpty()) {
            section.add(new EmptyState(getTranslation("points.none-yet"), getTranslation("points.none-yet-text")));
        } else {
            if (!register.categories().isEmpty()) {
                section.add(new RegisterTotals(register));
            }
            section.add(new H3(getTranslation("points.bookings")), bookings(register));
        }
        section.add(
                new ClaimList(
                        claims,
                        me,
                        register.membership().id(),
                        () -> find(register.membership().register().value())),
                new DossierPart(dossier, me, register.membership().id()));
        getContent().add(section);
    }

    private Div bookings(PointsInRegister register) {
        var bookings = new Bookings();
        var more = new Button(getTranslation("points.more"));
        var which = register.membership().id();
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
