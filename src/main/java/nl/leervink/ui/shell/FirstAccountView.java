package nl.leervink.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonName;
import nl.leervink.security.FirstOfficeAccount;
import nl.leervink.security.OneTimeToken;
import nl.leervink.security.Password;

/** Where a new installation makes its first office account, through the link in its log. */
@Route("eerste-account")
@AnonymousAllowed
class FirstAccountView extends Composite<FrontDoor> implements HasUrlParameter<String>, HasDynamicTitle {

    private final FirstOfficeAccount account;
    private final TextField given = new TextField(getTranslation("first-account.given"));
    private final TextField particle = new TextField(getTranslation("first-account.particle"));
    private final TextField family = new TextField(getTranslation("first-account.family"));
    private final EmailField email = new EmailField(getTranslation("login.username"));
    private final PasswordField password = getContent().newPassword();

    FirstAccountView(FirstOfficeAccount account) {
        this.account = account;
        for (var name : new TextField[] {given, family}) {
            name.setManualValidation(true);
            name.setRequiredIndicatorVisible(true);
            name.setMaxLength(PersonName.LONGEST_PART);
            name.setErrorMessage(getTranslation("first-account.name-missing"));
        }
        particle.setMaxLength(PersonName.LONGEST_PART);
        email.setManualValidation(true);
        email.setRequiredIndicatorVisible(true);
        email.setErrorMessage(getTranslation("password.no-address"));
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        var token = new OneTimeToken(secret);
        if (account.isOpenTo(token)) {
            getContent()
                    .show(
                            getPageTitle(),
                            new Paragraph(getTranslation("first-account.lead")),
                            given,
                            particle,
                            family,
                            email,
                            password,
                            FrontDoor.primary(getTranslation("first-account.save"), () -> save(token)));
        } else {
            sorry();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("first-account.title");
    }

    private void save(OneTimeToken token) {
        var name = PersonName.parse(given.getValue(), particle.getValue(), family.getValue());
        var address = EmailAddress.parse(email.getValue());
        var chosen = Password.parse(password.getValue());
        given.setInvalid(given.getValue().isBlank());
        family.setInvalid(family.getValue().isBlank());
        email.setInvalid(address.isEmpty());
        password.setInvalid(chosen.isEmpty());
        if (name.isEmpty() || address.isEmpty() || chosen.isEmpty()) {
            return;
        }
        if (account.open(token, name.get(), address.get(), chosen.get())) {
            getUI().orElseThrow().navigate(SignInView.class, QueryParameters.of(SignInView.PASSWORD_CHOSEN, ""));
        } else {
            sorry();
        }
    }

    private void sorry() {
        getContent()
                .show(
                        getTranslation("password.link.title"),
                        FrontDoor.said(getTranslation("first-account.gone")),
                        new RouterLink(getTranslation("password.to-sign-in"), SignInView.class));
    }
}
