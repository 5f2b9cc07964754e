package nl.leervink.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The front door. In the demo it also says who can sign in. */
@Route(SignInView.ADDRESS)
@AnonymousAllowed
public class SignInView extends Composite<FrontDoor> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "aanmelden";
    static final String WRONG = "onjuist";
    static final String WAIT = "wacht";
    static final String PASSWORD_CHOSEN = "gekozen";

    private static final String DEMO_PASSWORD = "leervink-demo";
    private static final Map<String, String> DEMO_ACCOUNTS = Map.of(
            "login.demo.participant", "deelnemer",
            "login.demo.trainer", "trainer",
            "login.demo.contact", "contact",
            "login.demo.office", "bureau");

    /** In the session, until the screen is drawn again: the address someone typed with a wrong password. */
    static final String TYPED = SignInView.class.getName() + ":typed";

    private final SignedIn signedIn;
    private final LoginForm form = new LoginForm();
    private final boolean demo;

    SignInView(SignedIn signedIn, Environment environment) {
        this.signedIn = signedIn;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        form.setAction(ADDRESS);
        form.setForgotPasswordButtonVisible(false);
        form.getElement().setProperty("headingLevel", 2);
    }

    /** Sends whoever has not signed in to the front door; after it they come where they wanted to be. */
    public static void first(BeforeEnterEvent event) {
        var request = (VaadinServletRequest) VaadinRequest.getCurrent();
        var asked = event.getLocation().getPathWithQueryParameters();
        var session = request.getWrappedSession();
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, asked);
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, request.getRequestURL() + asked);
        event.forwardTo(SignInView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!signedIn.isNobody()) {
            event.forwardTo(HomewardView.class);
            return;
        }
        var asked = event.getLocation().getQueryParameters();
        var pause = asked.getSingleParameter(WAIT);
        form.setI18n(
                words(pause.filter(minutes -> minutes.matches("[0-9]{1,2}")).orElse("")));
        form.setError(pause.isPresent() || asked.getParameters().containsKey(WRONG));
        var parts = new ArrayList<Component>();
        if (asked.getParameters().containsKey(PASSWORD_CHOSEN)) {
            parts.add(FrontDoor.said(getTranslation("login.password-chosen")));
        }
        parts.add(form);
        parts.add(new RouterLink(getTranslation("login.forgot"), ForgotPasswordView.class));
        if (demo) {
            parts.add(demoAccounts());
        }
        getContent().show(getTranslation("login.welcome"), parts.toArray(Component[]::new));
        typedBefore().ifPresent(this::fillIn);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }

    private Section demoAccounts() {
        var section = new Section(
                new H2(getTranslation("login.demo.title")), new Paragraph(getTranslation("login.demo.hint")));
        section.addClassName("front-door-demo");
        for (var who :
                List.of("login.demo.participant", "login.demo.trainer", "login.demo.contact", "login.demo.office")) {
            section.add(new Button(getTranslation(who), _ -> fillInDemo(DEMO_ACCOUNTS.get(who) + "@leervink.example")));
        }
        return section;
    }

    /** What was typed before a wrong password, once. */
    private static Optional<String> typedBefore() {
        var session = VaadinSession.getCurrent().getSession();
        var typed = session.getAttribute(TYPED);
        session.removeAttribute(TYPED);
        return Optional.ofNullable(typed).map(Object::toString);
    }

    private void fillIn(String email) {
        form.getElement().executeJs("""
                        const fill = () => {
                            const address = document.getElementById('vaadinLoginUsername');
                            if (address) {
                                address.value = $0;
                                document.getElementById('vaadinLoginPassword').focus();
                            } else if (this.isConnected) {
                                requestAnimationFrame(fill);
                            }
                        };
                        fill();
                        """, email);
    }

    private void fillInDemo(String email) {
        form.getElement()
                .executeJs(
                        "document.getElementById('vaadinLoginUsername').value = $0;"
                                + "document.getElementById('vaadinLoginPassword').value = $1",
                        email,
                        DEMO_PASSWORD);
    }

    private LoginI18n words(String minutes) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("login.title"));
        words.getForm().setUsername(getTranslation("login.username"));
        words.getForm().setPassword(getTranslation("login.password"));
        words.getForm().setSubmit(getTranslation("login.submit"));
        words.getErrorMessage().setTitle(getTranslation(minutes.isEmpty() ? "login.error.title" : "login.wait.title"));
        words.getErrorMessage()
                .setMessage(
                        minutes.isEmpty()
                                ? getTranslation("login.error.message")
                                : getTranslation("login.wait.message", Integer.valueOf(minutes)));
        words.getErrorMessage().setUsername(getTranslation("login.username.required"));
        words.getErrorMessage().setPassword(getTranslation("login.password.required"));
        return words;
    }
}
