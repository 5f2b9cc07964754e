package nl.leervink.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.security.Passwords;

/** Where someone who forgot their password asks for a letter. Answers every address the same. */
@Route("wachtwoord-vergeten")
@AnonymousAllowed
class ForgotPasswordView extends Composite<FrontDoor> implements HasDynamicTitle {

    private final Passwords passwords;
    private final EmailField email = new EmailField(getTranslation("login.username"));

    ForgotPasswordView(Passwords passwords) {
        this.passwords = passwords;
        email.setManualValidation(true);
        email.setRequiredIndicatorVisible(true);
        email.setErrorMessage(getTranslation("password.no-address"));
        email.getElement().setAttribute("autocomplete", "username");
        getContent()
                .show(
                        getPageTitle(),
                        new Paragraph(getTranslation("password.forgot.lead")),
                        email,
                        FrontDoor.primary(getTranslation("password.forgot.send"), this::send),
                        back());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.forgot.title");
    }

    private void send() {
        var address = EmailAddress.parse(email.getValue());
        email.setInvalid(address.isEmpty());
        address.ifPresent(known -> {
            passwords.forgot(known, getLocale());
            getContent()
                    .show(
                            getPageTitle(),
                            FrontDoor.said(getTranslation("password.forgot.sent", known.value())),
                            back());
        });
    }

    private RouterLink back() {
        return new RouterLink(getTranslation("password.to-sign-in"), SignInView.class);
    }
}
