package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.attendance.RosterRefusal;
import nl.leervink.attendance.Signing;
import nl.leervink.attendance.SigningSheet;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.SessionId;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Bar;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** Who signed for a session, and who is still to: choose somebody and hand them the device. */
@Route("trainer/presentie/:session/handtekeningen")
@RolesAllowed({Role.TRAINER, Role.OFFICE})
@StyleSheet("context://css/trainer.css")
class SignaturesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Signing signing;
    private final transient SignedIn signedIn;
    private transient SessionId session = SessionId.next();

    SignaturesView(Signing signing, SignedIn signedIn) {
        this.signing = signing;
        this.signedIn = signedIn;
        getContent().addClassName("signatures-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = AddressPart.id(event.getRouteParameters(), "session", SessionId::new)
                .flatMap(id -> signing.sheet(id, signedIn.person()));
        if (sheet.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        session = sheet.get().session().id();
        show(sheet.get());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signing.page");
    }

    private void show(SigningSheet sheet) {
        getContent().removeAll();
        getContent().add(header(sheet));
        sheet.refusal().ifPresent(why -> getContent().add(notice(why)));
        if (sheet.lines().isEmpty()) {
            getContent()
                    .add(new EmptyState(getTranslation("trainer.nobody-title"), getTranslation("trainer.nobody-text")));
            return;
        }
        var progress = new Bar(
                sheet.signed(),
                sheet.lines().size(),
                getTranslation(
                        "trainer.marked-of", sheet.signed(), sheet.lines().size()),
                getTranslation("signing.signed"));
        getContent().add(progress, list(sheet));
    }

    private PageHeader header(SigningSheet sheet) {
        var back = new RouterLink(getTranslation("check-in.back"), RosterView.class, RosterView.address(session));
        return new PageHeader(
                        getTranslation("signing.title", sheet.session().title()),
                        getTranslation(sheet.refusal().isEmpty() ? "signing.lead" : "signing.lead-closed"))
                .withEyebrow(
                        new Span(sheet.editionTitle()),
                        new Span(Spelling.weekday(sheet.session().date(), getLocale())))
                .withActions(back);
    }

    private Div notice(RosterRefusal why) {
        var notice = new Div(new Paragraph(Refusals.words(why, this, getLocale())));
        notice.addClassNames("notice", Tone.ATTENTION.style());
        return notice;
    }

    private UnorderedList list(SigningSheet sheet) {
        var list = new UnorderedList();
        list.addClassNames("rows", "signatures");
        sheet.lines().forEach(line -> list.add(row(line, sheet.refusal().isEmpty())));
        return list;
    }

    private ListItem row(SigningSheet.Line line, boolean open) {
        var name = new Span(line.name());
        name.addClassName("card-title");
        var who = new Div(name, state(line));
        who.addClassName("signature-who");
        var row = new ListItem(who);
        line.given().map(given -> given(line, given)).ifPresent(row::add);
        if (open) {
            row.add(deeds(line));
        }
        return row;
    }

    private Component state(SigningSheet.Line line) {
        if (line.given().isPresent()) {
            return new Badge(getTranslation("signing.is-signed"), Tone.GOOD);
        }
        return line.isWaitedFor()
                ? new Badge(getTranslation("signing.not-yet"), Tone.CALM)
                : new Span(getTranslation(line.presence().orElseThrow().key()));
    }

    private Div given(SigningSheet.Line line, SigningSheet.Given given) {
        var shown = new Div(
                SignatureShown.of(given.signature(), line.name(), this),
                new Span(getTranslation("signing.recorded", Spelling.moment(given.at()), given.by())));
        shown.addClassName("signature-given");
        return shown;
    }

    private Div deeds(SigningSheet.Line line) {
        var sign = new RouterLink(
                getTranslation(line.given().isPresent() ? "signing.again" : "signing.sign"),
                SignView.class,
                SignView.address(session, line.enrolment()));
        sign.addClassName("big-link");
        sign.getElement().setAttribute("aria-label", getTranslation("signing.for", sign.getText(), line.name()));
        sign.setVisible(line.canSign());
        var deeds = new Div(sign);
        deeds.addClassName("row");
        if (line.given().isPresent()) {
            var away = new Button(getTranslation("signing.take-away"), _ -> askToTakeAway(line));
            away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            away.setAriaLabel(getTranslation("signing.for", away.getText(), line.name()));
            deeds.add(away);
        }
        return deeds;
    }

    private void askToTakeAway(SigningSheet.Line line) {
        Confirm.askToRemove(
                getTranslation("signing.take-away-question", line.name()),
                getTranslation("signing.take-away-consequence"),
                getTranslation("signing.take-away"),
                () -> takeAway(line));
    }

    private void takeAway(SigningSheet.Line line) {
        signing.takeAway(session, line.enrolment(), signedIn.person())
                .ifPresentOrElse(
                        why -> Toast.failed(Refusals.words(why, this, getLocale())),
                        () -> Toast.done(getTranslation("signing.taken-away", line.name())));
        signing.sheet(session, signedIn.person()).ifPresent(this::show);
    }
}
