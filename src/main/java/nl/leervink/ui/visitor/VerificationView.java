package nl.leervink.ui.visitor;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.certification.Credentials;
import nl.leervink.certification.Verification;
import nl.leervink.certification.VerificationCode;
import nl.leervink.certification.VerificationResult;
import nl.leervink.certification.VerificationResult.Expired;
import nl.leervink.certification.VerificationResult.Genuine;
import nl.leervink.certification.VerificationResult.Superseded;
import nl.leervink.certification.VerificationResult.TooManyTried;
import nl.leervink.certification.VerificationResult.TriedTooOften;
import nl.leervink.certification.VerificationResult.Unknown;
import nl.leervink.certification.VerificationResult.Withdrawn;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;
import nl.leervink.statements.StatementCheck;
import nl.leervink.statements.StatementContent;
import nl.leervink.statements.StatementFound;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.CredentialLinks;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.Tone;

/** Is this certificate real? Whoever scans its QR code or types its code is told what it has to say. */
@Route("verificatie/:code?")
@Menu(title = "verification.menu", order = 60, icon = "vaadin:check-circle-o")
@AnonymousAllowed
class VerificationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST = 60;
    private static final int LONGEST_NAME = 400;

    private final Verification verification;
    private final Credentials credentials;
    private final StatementCheck statements;
    private final TextField code = new TextField(getTranslation("verification.code"));
    private final Div answer = new Div();

    VerificationView(Verification verification, Credentials credentials, StatementCheck statements) {
        this.verification = verification;
        this.credentials = credentials;
        this.statements = statements;
        code.setHelperText(getTranslation("verification.code-help"));
        code.setMaxLength(LONGEST);
        code.setManualValidation(true);
        code.getElement().setAttribute("autocomplete", "off");
        var check = new Button(getTranslation("verification.check"), _ -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(code, check);
        check.addClickShortcut(Key.ENTER).listenOn(form);
        form.addClassNames("stack", "verification-form");
        var byName = new Details(getTranslation("verification.by-name"), byName());
        byName.addClassName("verification-form");
        answer.getElement().setAttribute("role", "status");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("verification.title"), getTranslation("verification.lead")),
                        answer,
                        form,
                        byName);
    }

    /** For who cannot read the code any more. What was asked stands in no address: it holds a name. */
    private Component byName() {
        var number = new TextField(getTranslation("verification.number"));
        number.setHelperText(getTranslation("verification.number-help"));
        var name = new TextField(getTranslation("verification.participant"));
        name.setHelperText(getTranslation("verification.name-help"));
        for (var field : List.of(number, name)) {
            field.setMaxLength(LONGEST_NAME);
            field.setManualValidation(true);
            field.getElement().setAttribute("autocomplete", "off");
        }
        var check = new Button(getTranslation("verification.check-name"), _ -> checkByName(number, name));
        var form = new Div(number, name, check);
        check.addClickShortcut(Key.ENTER).listenOn(form);
        form.addClassName("stack");
        return form;
    }

    private void checkByName(TextField number, TextField name) {
        answer.removeAll();
        var missing = Stream.of(number, name)
                .filter(field -> field.getValue().isBlank())
                .toList();
        for (var field : List.of(number, name)) {
            field.setErrorMessage(getTranslation("verification.missing"));
            field.setInvalid(missing.contains(field));
        }
        if (missing.isEmpty()) {
            answer.add(told(verification.verify(
                    number.getValue(),
                    name.getValue(),
                    requireNonNull(VaadinRequest.getCurrent()).getRemoteAddr())));
            answer.scrollIntoView();
        } else {
            missing.getFirst().focus();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        answer.removeAll();
        event.getRouteParameters().get("code").ifPresent(asked -> {
            var typed = asked.substring(0, Math.min(asked.length(), LONGEST));
            code.setValue(typed);
            var found = verification.verify(typed);
            answer.add(
                    found instanceof Unknown
                            ? statements.verify(typed).map(this::told).orElseGet(() -> told(found))
                            : told(found));
            if (found instanceof Genuine) {
                answer.add(new CredentialLinks(() -> credentials.plain(typed), () -> credentials.signed(typed)));
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("verification.title");
    }

    private void check() {
        if (statements.isNumber(code.getValue())) {
            UI.getCurrent()
                    .navigate(
                            VerificationView.class,
                            new RouteParameters("code", code.getValue().strip()));
            return;
        }
        var parsed = VerificationCode.parse(code.getValue());
        code.setErrorMessage(getTranslation(
                code.getValue().isBlank() ? "verification.code-missing" : "verification.code-misshapen"));
        code.setInvalid(parsed.isEmpty());
        parsed.ifPresentOrElse(
                asked ->
                        UI.getCurrent().navigate(VerificationView.class, new RouteParameters("code", asked.toString())),
                code::focus);
    }

    private Component told(VerificationResult result) {
        return switch (result) {
            case Genuine genuine ->
                card(
                        new Badge(getTranslation("verification.genuine-badge"), Tone.GOOD),
                        getTranslation("verification.genuine-title"),
                        new Paragraph(getTranslation("verification.genuine")),
                        facts(genuine));
            case Expired(var said, var until) ->
                card(
                        new Badge(getTranslation("certificate-state.expired"), Tone.ATTENTION),
                        getTranslation("verification.expired-title"),
                        new Paragraph(getTranslation("verification.expired", Spelling.dayInWords(until, getLocale()))),
                        facts(said));
            case Superseded(var number, var on, var successor) ->
                card(
                        new Badge(getTranslation("certificate-state.superseded"), Tone.ATTENTION),
                        getTranslation("verification.superseded-title"),
                        new Paragraph(getTranslation(
                                "verification.superseded", number, Spelling.dayInWords(on, getLocale()), successor)));
            case Withdrawn(var number, var on) ->
                card(
                        new Badge(getTranslation("certificate-state.withdrawn"), Tone.ATTENTION),
                        getTranslation("verification.withdrawn-title"),
                        new Paragraph(getTranslation(
                                "verification.withdrawn", number, Spelling.dayInWords(on, getLocale()))));
            case Unknown() ->
                card(
                        new Badge(getTranslation("verification.unknown-badge"), Tone.ATTENTION),
                        getTranslation("verification.unknown-title"),
                        new Paragraph(getTranslation("verification.unknown")));
            case TooManyTried(var pause) ->
                card(
                        new Badge(getTranslation("verification.too-often-badge"), Tone.ATTENTION),
                        getTranslation("verification.too-often-title"),
                        new Paragraph(getTranslation("verification.too-many", pause.toMinutes() + 1)));
            case TriedTooOften(var pause) ->
                card(
                        new Badge(getTranslation("verification.too-often-badge"), Tone.ATTENTION),
                        getTranslation("verification.too-often-title"),
                        new Paragraph(getTranslation("verification.too-often", pause.toMinutes() + 1)));
        };
    }

    private Component told(StatementFound found) {
        return switch (found) {
            case StatementFound.Genuine(var said) ->
                card(
                        new Badge(getTranslation("verification.genuine-badge"), Tone.GOOD),
                        getTranslation("verification.statement-title"),
                        new Paragraph(getTranslation("verification.statement")),
                        facts(said));
            case StatementFound.Withdrawn(var number, var on) ->
                card(
                        new Badge(getTranslation("certificate-state.withdrawn"), Tone.ATTENTION),
                        getTranslation("verification.statement-withdrawn-title"),
                        new Paragraph(getTranslation(
                                "verification.statement-withdrawn", number, Spelling.dayInWords(on, getLocale()))));
        };
    }

    private Facts facts(StatementContent said) {
        var days = String.join(
                ", ",
                said.meetings().stream()
                        .map(meeting -> Spelling.day(meeting.day()))
                        .toList());
        return new Facts()
                .fact(getTranslation("verification.participant"), said.participant())
                .fact(
                        getTranslation("verification.guide"),
                        getTranslation(
                                "verification.guide-registered",
                                said.guide().name(),
                                said.guide().register(),
                                said.guide().role(),
                                said.guide().number()))
                .fact(getTranslation("verification.days"), days)
                .fact(
                        getTranslation("verification.hours"),
                        getTranslation(
                                "verification.hours-with-guide",
                                Spelling.hours(Minutes.of(said.minutes()), getLocale())))
                .fact(getTranslation("verification.number"), said.number())
                .fact(
                        getTranslation("verification.issued"),
                        getTranslation(
                                "verification.issued-by",
                                Spelling.dayInWords(said.signedOn(), getLocale()),
                                said.bureau()));
    }

    private Facts facts(Genuine told) {
        var days = String.join(", ", told.days().stream().map(Spelling::day).toList());
        var facts = new Facts()
                .fact(
                        getTranslation("verification.participant"),
                        told.participant().orElseGet(() -> getTranslation("verification.forgotten")))
                .fact(getTranslation("verification.course"), told.course())
                .fact(getTranslation("verification.days"), days)
                .fact(
                        getTranslation("verification.hours"),
                        getTranslation("verification.hours-of", told.contactTime(), told.selfStudy()));
        told.awards()
                .forEach(award -> facts.fact(
                        award.register(),
                        getTranslation(
                                "verification.points",
                                PointsWords.of(this, award.points()),
                                award.category(),
                                award.reference())));
        facts.fact(getTranslation("verification.number"), told.number())
                .fact(
                        getTranslation("verification.issued"),
                        getTranslation(
                                "verification.issued-by",
                                Spelling.dayInWords(told.issuedOn(), getLocale()),
                                told.bureau()));
        told.validUntil()
                .ifPresent(until -> facts.fact(
                        getTranslation("verification.valid-until"), Spelling.dayInWords(until, getLocale())));
        return facts;
    }

    private static Section card(Badge badge, String title, Component... told) {
        var state = new Div(badge);
        state.addClassName("row");
        var card = new Section(state, new H2(title));
        card.add(told);
        card.addClassNames("card", "stack");
        return card;
    }
}
