package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.leervink.enrolment.ConfirmResult.AwaitsApproval;
import nl.leervink.enrolment.ConfirmResult.Confirmed;
import nl.leervink.enrolment.ConfirmResult.ConfirmedBefore;
import nl.leervink.enrolment.ConfirmResult.PasswordNeeded;
import nl.leervink.enrolment.ConfirmResult.TooLate;
import nl.leervink.enrolment.ConfirmResult.Unknown;
import nl.leervink.enrolment.ConfirmResult.Waits;
import nl.leervink.enrolment.ConfirmationToken;
import nl.leervink.enrolment.Confirming;
import nl.leervink.enrolment.PendingRequest;
import nl.leervink.enrolment.PendingRequest.TakeOver;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionId;
import nl.leervink.security.Password;
import nl.leervink.ui.parts.LeavingPanel;

/** Behind the link in the letter: makes a requested place certain, and asks a password of whoever has none. */
@Route("inschrijven/bevestigen/:token")
@AnonymousAllowed
@StyleSheet("context://css/enrol.css")
class ConfirmEnrolmentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Confirming confirming;
    private final PasswordField password = new PasswordField(getTranslation("enrol.password"));

    ConfirmEnrolmentView(Confirming confirming) {
        this.confirming = confirming;
        getContent().addClassName("enrol");
        password.setHelperText(getTranslation("enrol.password.help", Password.SHORTEST));
        password.setErrorMessage(getTranslation("enrol.password.help", Password.SHORTEST));
        password.setManualValidation(true);
        password.setMaxLength(Password.LONGEST);
        password.setWidthFull();
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token =
                new ConfirmationToken(event.getRouteParameters().get("token").orElse(""));
        confirming.pending(token).ifPresentOrElse(request -> show(request, token), this::showUnknown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrol.confirm.title");
    }

    private void show(PendingRequest request, ConfirmationToken token) {
        if (request.confirmed()) {
            end("enrol.confirmed.title", "enrol.confirmed-before", request.edition());
            return;
        }
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation(request.toWait() ? "enrol.confirm.title.wait" : "enrol.confirm.title")),
                        new Paragraph(getTranslation(
                                who(request),
                                request.name(),
                                request.editionTitle(),
                                request.takeOver().map(TakeOver::from).orElse(""))));
        request.takeOver().ifPresent(this::showTerms);
        var form = new Div();
        form.addClassName("form-part");
        if (request.needsPassword()) {
            form.add(new Paragraph(getTranslation("enrol.password.why", request.email())), password);
        }
        var confirm = new Button(
                getTranslation(request.toWait() ? "enrol.confirm.wait" : "enrol.confirm"),
                _ -> confirm(request, token));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(confirm);
        getContent().add(form);
    }

    private static String who(PendingRequest request) {
        if (request.takeOver().isPresent()) {
            return "enrol.confirm.who.take-over";
        }
        return request.toWait() ? "enrol.confirm.who.wait" : "enrol.confirm.who";
    }

    private void showTerms(TakeOver takeOver) {
        takeOver.organisation()
                .map(organisation -> new Paragraph(getTranslation("enrol.confirm.take-over.sent", organisation)))
                .ifPresent(getContent()::add);
        getContent()
                .add(
                        new Paragraph(
                                getTranslation("enrol.confirm.take-over.until", Spelling.moment(takeOver.until()))),
                        new H2(getTranslation("enrol.leaving")));
        if (!takeOver.least().isFree()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "leaving.least", Spelling.amount(takeOver.least().amount(), getLocale()))));
        }
        getContent().add(LeavingPanel.ladder(takeOver.leaving()));
    }

    private void confirm(PendingRequest request, ConfirmationToken token) {
        Optional<Password> chosen = Password.parse(password.getValue());
        password.setInvalid(request.needsPassword() && chosen.isEmpty());
        if (password.isInvalid()) {
            return;
        }
        switch (confirming.confirm(token, chosen)) {
            case Confirmed(var edition) -> end("enrol.confirmed.title", "enrol.confirmed", edition);
            case Waits _ -> onto("enrol.confirm.waits.title", "enrol.confirm.waits");
            case AwaitsApproval _ -> onto("enrol.confirm.asked.title", "enrol.confirm.awaits-approval");
            case ConfirmedBefore(var edition) -> end("enrol.confirmed.title", "enrol.confirmed-before", edition);
            case PasswordNeeded _ -> password.setInvalid(true);
            case TooLate _ -> end("enrol.confirm.title", "enrol.confirm.too-late");
            case Unknown _ -> showUnknown();
        }
    }

    private void end(String title, String words, EditionId edition) {
        end(title, words);
        goOn("/mijn/uitvoeringen/" + edition.value(), "enrol.to-course");
    }

    /** There is no place of theirs yet: their own page tells where they are. */
    private void onto(String title, String words) {
        end(title, words);
        goOn("/mijn", "enrol.to-mine");
    }

    private void goOn(String address, String words) {
        var on = new Anchor(address, getTranslation(words));
        on.setRouterIgnore(true);
        getContent().add(on);
    }

    private void end(String title, String words) {
        getContent().removeAll();
        getContent().add(new H1(getTranslation(title)), new Paragraph(getTranslation(words)));
    }

    private void showUnknown() {
        end("enrol.confirm.title", "enrol.confirm.unknown");
        getContent().add(new Anchor("/cursussen", getTranslation("enrol.to-catalogue")));
    }
}
