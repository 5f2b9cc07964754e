package nl.leervink.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.Predicate;
import nl.leervink.kernel.Role;

/** Sends whoever has signed in to their own home; who has several goes to the first of office, trainer, contact. */
@Route(value = HomewardView.ADDRESS, autoLayout = false)
@PermitAll
class HomewardView extends Composite<Div> implements BeforeEnterObserver {

    static final String ADDRESS = "thuis";

    private final SignedIn signedIn;

    HomewardView(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(homeOf(signedIn::is));
    }

    /** The address of the home of someone with these roles. */
    static String homeOf(Predicate<String> is) {
        if (is.test(Role.OFFICE)) {
            return "bureau";
        }
        if (is.test(Role.TRAINER)) {
            return "trainer";
        }
        return is.test(Role.CONTACT) ? "organisatie" : "mijn";
    }
}
