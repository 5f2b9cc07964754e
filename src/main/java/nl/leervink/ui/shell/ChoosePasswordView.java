package nl.leervink.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.security.LinkAnswer;
import nl.leervink.security.OneTimeToken;
import nl.leervink.security.Password;
import nl.leervink.security.Passwords;

/** Where the link in a letter leads: choose a password, or hear why this link no longer works. */
@Route("wachtwoord")
@AnonymousAllowed
class ChoosePasswordView extends Composite<FrontDoor> implements HasUrlParameter<String>, HasDynamicTitle {

    private final Passwords passwords;

    ChoosePasswordView(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        var token = new OneTimeToken(secret);
        switch (passwords.follow(token)) {
            case LinkAnswer.Accepted(var email) -> ask(token, email);
            case LinkAnswer.Expired _ -> sorry(getTranslation("password.link.expired"));
            case LinkAnswer.Gone _ -> sorry(getTranslation("password.link.gone"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.choose.title");
    }

    private void ask(OneTimeToken token, EmailAddress email) {
        var field = getContent().newPassword();
        getContent()
                .show(
                        getPageTitle(),
                        new Paragraph(getTranslation("password.choose.lead", email.value())),
                        field,
                        FrontDoor.primary(getTranslation("password.choose.save"), () -> save(token, field)));
    }

    private void save(OneTimeToken token, PasswordField field) {
        var password = Password.parse(field.getValue());
        field.setInvalid(password.isEmpty());
        password.ifPresent(chosen -> {
            switch (passwords.choose(token, chosen)) {
                case LinkAnswer.Accepted _ ->
                    getUI().orElseThrow()
                            .navigate(SignInView.class, QueryParameters.of(SignInView.PASSWORD_CHOSEN, ""));
                case LinkAnswer.Expired _ -> sorry(getTranslation("password.link.expired"));
                case LinkAnswer.Gone _ -> sorry(getTranslation("password.link.gone"));
            }
        });
    }

    private void sorry(String why) {
        getContent()
                .show(
                        getTranslation("password.link.title"),
                        FrontDoor.said(why),
                        new RouterLink(getTranslation("password.link.new"), ForgotPasswordView.class),
                        new RouterLink(getTranslation("password.to-sign-in"), SignInView.class));
    }
}
