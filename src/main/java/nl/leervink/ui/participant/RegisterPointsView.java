package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.accreditation.MyPoints;
import nl.leervink.accreditation.PointsInRegister;
import nl.leervink.accreditation.RegisterCode;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
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
    private final PersonId me;
    private String title = "";

    RegisterPointsView(MyPoints points, SignedIn signedIn) {
        this.points = points;
        this.me = signedIn.person();
    }

    /** A register that I am not in is not found, whoever else is in it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("register").orElse("");
        points.earned(me).stream()
                .filter(register -> register.register().value().equals(asked))
                .findFirst()
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(PointsInRegister register) {
        title = getTranslation("points.register-title", register.register().value());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title, getTranslation("points.number", register.number()))
                                .withEyebrow(new RouterLink(getTranslation("points.title"), PointsView.class)),
                        register.categories().isEmpty()
                                ? new EmptyState(
                                        getTranslation("points.none-yet"), getTranslation("points.none-yet-text"))
                                : new RegisterTotals(register));
        if (!register.categories().isEmpty()) {
            getContent().add(bookings(register.register()));
        }
    }

    private Section bookings(RegisterCode register) {
        var bookings = new Bookings();
        var more = new Button(getTranslation("points.more"));
        more.addClickListener(_ -> more(bookings, register, more));
        more(bookings, register, more);
        return new Section(new H2(getTranslation("points.bookings")), bookings, more);
    }

    private void more(Bookings bookings, RegisterCode register, Button more) {
        var shown = Math.toIntExact(bookings.getChildren().count());
        bookings.show(points.bookings(me, register, shown / PAGE, PAGE));
        more.setVisible(shown + PAGE < points.countBookings(me, register));
    }
}
