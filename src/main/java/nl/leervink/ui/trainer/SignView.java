package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import nl.leervink.attendance.SignResult;
import nl.leervink.attendance.Signature;
import nl.leervink.attendance.Signing;
import nl.leervink.attendance.SigningSheet;
import nl.leervink.attendance.SigningSheet.Line;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.SessionId;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/**
 * Where one person signs, with the device of whoever keeps the roster: nobody else's signature is on it, nobody
 * else's name while they sign, and no menu of whose device it is, only the way back to the list. */
@Route(value = "trainer/presentie/:session/handtekeningen/:enrolment", autoLayout = false)
@RolesAllowed({Role.TRAINER, Role.OFFICE})
@StyleSheet("context://css/trainer.css")
class SignView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Signing signing;
    private final transient SignedIn signedIn;
    private transient SessionId session = SessionId.next();
    private transient EnrolmentId enrolment = EnrolmentId.next();
    private String title = "";

    SignView(Signing signing, SignedIn signedIn) {
        this.signing = signing;
        this.signedIn = signedIn;
        getContent().addClassName("sign-screen");
    }

    static RouteParameters address(SessionId session, EnrolmentId enrolment) {
        return new RouteParameters(Map.of(
                "session", session.value().toString(),
                "enrolment", enrolment.value().toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = AddressPart.id(event.getRouteParameters(), "session", SessionId::new);
        var who = AddressPart.id(event.getRouteParameters(), "enrolment", EnrolmentId::new);
        var sheet = asked.flatMap(id -> signing.sheet(id, signedIn.person()));
        var line = sheet.flatMap(it -> who.flatMap(it::line));
        if (line.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        session = asked.orElseThrow();
        enrolment = who.orElseThrow();
        title = line.get().name();
        ask(sheet.orElseThrow(), line.get());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signing.page-of", title);
    }

    private PageHeader header(SigningSheet sheet, Line line) {
        return new PageHeader(
                        line.name(),
                        getTranslation(
                                "signing.for-session",
                                sheet.session().title(),
                                Spelling.weekday(sheet.session().date(), getLocale())))
                .withEyebrow(new Span(sheet.editionTitle()));
    }

    private RouterLink back() {
        var back = new RouterLink(getTranslation("signing.back"), SignaturesView.class, RosterView.address(session));
        back.addClassName("big-link");
        return back;
    }

    private void ask(SigningSheet sheet, Line line) {
        getContent().removeAll();
        getContent().add(header(sheet, line));
        if (sheet.refusal().isPresent()) {
            getContent().add(notice(Refusals.words(sheet.refusal().get(), this, getLocale()), Tone.ATTENTION));
        } else if (!line.canSign()) {
            var says = getTranslation(line.presence().orElseThrow().key());
            getContent().add(notice(getTranslation("signing.not-there", Spelling.inSentence(says)), Tone.ATTENTION));
        } else {
            if (line.given().isPresent()) {
                getContent().add(notice(getTranslation("signing.replaces"), Tone.CALM));
            }
            var field = new SignatureField(session, line, signedIn.person());
            field.addSignedListener(this::reload);
            getContent().add(field, otherwise(line));
        }
        getContent().add(back());
    }

    /** Whoever cannot draw, or signed on paper. */
    private Section otherwise(Line line) {
        var name = new TextField(getTranslation("signing.name"));
        name.setMaxLength(Signature.Typed.LONGEST);
        name.setHelperText(getTranslation("signing.name-help", line.name()));
        name.setWidthFull();
        var typed = new Button(getTranslation("signing.confirm-name"), _ -> confirm(name));
        var paper = new Button(getTranslation("signing.note-paper"), _ -> askForPaper(line, name));
        var deeds = new Div(typed, paper);
        deeds.addClassName("row");
        var section = new Section(new H2(getTranslation("signing.otherwise")), name, deeds);
        section.addClassNames("stack", "sign-otherwise");
        return section;
    }

    /** The device may be in the hands of who signs. */
    private void askForPaper(Line line, TextField name) {
        Confirm.ask(
                getTranslation("signing.paper-question", line.name()),
                getTranslation("signing.paper-consequence"),
                getTranslation("signing.note-paper"),
                () -> sign(new Signature.OnPaper(), name));
    }

    private void confirm(TextField name) {
        var typed = Signature.Typed.parse(name.getValue());
        name.setInvalid(typed.isEmpty());
        name.setErrorMessage(getTranslation("signing.no-name", Signature.Typed.LONGEST));
        typed.ifPresentOrElse(it -> sign(it, name), name::focus);
    }

    private void sign(Signature signature, TextField name) {
        switch (signing.sign(session, enrolment, signature, signedIn.person())) {
            case SignResult.Signed _ -> reload();
            case SignResult.NotTakingPart() -> {
                Toast.failed(getTranslation("trainer.not-taking-part", title));
                UI.getCurrent().navigate(SignaturesView.class, RosterView.address(session));
            }
            case SignResult.NotThere(var says) ->
                Toast.failed(getTranslation("signing.not-there", Spelling.inSentence(getTranslation(says.key()))));
            case SignResult.OtherName(var theirs) -> {
                name.setErrorMessage(getTranslation("signing.other-name", theirs));
                name.setInvalid(true);
                name.focus();
            }
            case SignResult.Refused(var why) -> Toast.failed(Refusals.words(why, this, getLocale()));
        }
    }

    /** What is shown is what is stored. */
    private void reload() {
        signing.sheet(session, signedIn.person())
                .ifPresent(sheet -> sheet.line(enrolment)
                        .ifPresent(line -> line.given()
                                .ifPresentOrElse(given -> thank(sheet, line, given), () -> ask(sheet, line))));
    }

    private void thank(SigningSheet sheet, Line line, SigningSheet.Given given) {
        var kept = notice(getTranslation("signing.kept-at", LocalTime.ofInstant(given.at(), Spelling.HERE)), Tone.GOOD);
        kept.getElement().setAttribute("role", "status");
        getContent().removeAll();
        getContent().add(header(sheet, line), kept, SignatureShown.of(given.signature(), line.name(), this));
        var deeds = new Div();
        deeds.addClassName("row");
        next(sheet)
                .map(after -> new RouterLink(
                        getTranslation("signing.next", after.name()),
                        SignView.class,
                        address(session, after.enrolment())))
                .ifPresent(next -> {
                    next.addClassName("big-link");
                    deeds.add(next);
                });
        deeds.add(back());
        getContent().add(deeds);
    }

    /** The next on the roster who is still to sign, or else the first. */
    private Optional<Line> next(SigningSheet sheet) {
        var after = sheet.lines().stream()
                .dropWhile(line -> !line.enrolment().equals(enrolment))
                .filter(Line::isWaitedFor)
                .findFirst();
        return after.or(() -> sheet.lines().stream().filter(Line::isWaitedFor).findFirst());
    }

    private static Div notice(String words, Tone tone) {
        var notice = new Div(new Paragraph(words));
        notice.addClassNames("notice", tone.style());
        return notice;
    }
}
