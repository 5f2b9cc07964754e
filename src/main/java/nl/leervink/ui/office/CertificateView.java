package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.certification.CertificateId;
import nl.leervink.certification.CertificateState;
import nl.leervink.certification.CertificateStory;
import nl.leervink.certification.CertificateStory.Other;
import nl.leervink.certification.Certificates;
import nl.leervink.certification.CorrectResult;
import nl.leervink.certification.Correcting;
import nl.leervink.certification.WithdrawResult;
import nl.leervink.certification.Withdrawing;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Download;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.WhyDialog;
import nl.leervink.ui.shell.SignedIn;

/** One certificate with its whole story, and what the office can do about it. */
@Route("bureau/certificaten/:certificate")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class CertificateView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Certificates certificates;
    private final Correcting correcting;
    private final Withdrawing withdrawing;
    private final SignedIn signedIn;
    private String title = "";

    CertificateView(Certificates certificates, Correcting correcting, Withdrawing withdrawing, SignedIn signedIn) {
        this.certificates = certificates;
        this.correcting = correcting;
        this.withdrawing = withdrawing;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "certificate", CertificateId::new)
                .flatMap(certificates::story)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CertificateStory story) {
        title = getTranslation("certificate-page.title", story.number());
        var header = new PageHeader(title)
                .withEyebrow(
                        new RouterLink(getTranslation("certificates.all"), IssuedCertificatesView.class),
                        new Badge(
                                story.state(), story.state() == CertificateState.ISSUED ? Tone.GOOD : Tone.ATTENTION));
        if (story.stands()) {
            header.withActions(correct(story), withdraw(story));
        }
        getContent().removeAll();
        getContent()
                .add(
                        header,
                        section("certificate-page.says", says(story)),
                        section("certificate-page.story", told(story)));
    }

    private Section section(String heading, Component... content) {
        var section = new Section(new H2(getTranslation(heading)));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }

    private Component says(CertificateStory story) {
        var facts = new Facts()
                .fact(
                        getTranslation("verification.participant"),
                        story.name().orElseGet(() -> getTranslation("certificates.forgotten")))
                .fact(
                        getTranslation("verification.course"),
                        new Anchor("/bureau/uitvoeringen/" + story.edition().value(), story.course()))
                .fact(getTranslation("verification.issued"), inWords(story.issuedOn()));
        story.validUntil().ifPresent(until -> facts.fact(getTranslation("verification.valid-until"), inWords(until)));
        story.awards()
                .forEach(award -> facts.fact(
                        award.register(),
                        getTranslation(
                                "verification.points",
                                PointsWords.of(this, award.points()),
                                award.category(),
                                award.reference())));
        facts.fact(
                        getTranslation("verification.code"),
                        new Anchor("/verificatie/" + story.code(), story.code().toString()))
                .fact(getTranslation("certificate-page.hash"), story.sha256());
        var content = new Div(facts);
        content.addClassName("stack");
        if (story.name().isPresent()) {
            content.add(new Download(
                    getTranslation("certificates.download"),
                    story.number() + ".pdf",
                    "application/pdf",
                    () -> certificates
                            .fetch(story.id(), signedIn.person())
                            .orElseThrow()
                            .bytes()));
        }
        return content;
    }

    private Component told(CertificateStory story) {
        var told = new Div(new Paragraph(getTranslation("certificate-page.issued", inWords(story.issuedOn()))));
        told.addClassName("stack");
        story.replaces().ifPresent(other -> told.add(line(getTranslation("certificate-page.replaces"), other)));
        story.replacedBy().ifPresent(other -> told.add(line(getTranslation("certificate-page.replaced-by"), other)));
        story.end()
                .ifPresent(end -> told.add(new Paragraph(getTranslation(
                        story.state() == CertificateState.WITHDRAWN
                                ? "certificate-page.withdrawn"
                                : "certificate-page.superseded",
                        inWords(end.at()),
                        end.by().orElse("–"),
                        end.because().orElse("–")))));
        if (!story.pointsSource().equals(story.number())) {
            told.add(new Paragraph(getTranslation("certificate-page.points-under", story.pointsSource())));
        }
        story.forgottenAt()
                .ifPresent(at -> told.add(new Paragraph(getTranslation("certificate-page.forgotten", inWords(at)))));
        told.add(new Anchor(
                "/bureau/uitvoeringen/" + story.edition().value() + "#verzending",
                getTranslation("certificate-page.letters")));
        return told;
    }

    private static Paragraph line(String words, Other other) {
        var line = new Paragraph(words + " ");
        line.add(new Anchor("/bureau/certificaten/" + other.id().value(), other.number()));
        return line;
    }

    private Button correct(CertificateStory story) {
        var name = new TextField(getTranslation("certificate-page.name"));
        name.setHelperText(getTranslation("certificate-page.name-help"));
        name.setMaxLength(Correcting.LONGEST_NAME);
        name.setWidthFull();
        return new Button(
                getTranslation("certificate-page.correct"),
                _ -> new WhyDialog(
                                getTranslation("certificate-page.correct-question"),
                                getTranslation("certificate-page.correct-consequence"),
                                getTranslation("fulfilment.reason"),
                                Withdrawing.LONGEST_REASON,
                                getTranslation("certificate-page.correct"),
                                reason -> correct(story, name.getValue(), reason))
                        .help(getTranslation("certificate-page.reason-help"))
                        .asking(name)
                        .open());
    }

    private Optional<String> correct(CertificateStory story, String name, String reason) {
        return switch (correcting.correct(story.id(), name, reason, signedIn.person())) {
            case CorrectResult.Corrected corrected -> {
                Toast.done(getTranslation(
                        corrected.pointsMoved() ? "certificate-page.corrected-points" : "certificate-page.corrected",
                        corrected.number(),
                        corrected.letters()));
                UI.getCurrent()
                        .navigate("bureau/certificaten/" + corrected.successor().value());
                yield Optional.empty();
            }
            case CorrectResult.NotStanding() -> {
                Toast.failed(getTranslation("certificate-page.not-standing"));
                show(certificates.story(story.id()).orElseThrow());
                yield Optional.empty();
            }
            case CorrectResult.ReasonAsked() -> Optional.of(getTranslation("fulfilment.reason-missing"));
            case CorrectResult.NoName() -> Optional.of(getTranslation("certificate-page.no-name"));
            case CorrectResult.NameTooLong() -> Optional.of(getTranslation("certificate-page.name-too-long"));
            case CorrectResult.NothingToCorrect() -> Optional.of(getTranslation("certificate-page.nothing-to-correct"));
            case CorrectResult.Unprintable(var characters) ->
                Optional.of(getTranslation("closing.unprintable", characters));
            case CorrectResult.NothingToSignWith(var why) ->
                Optional.of(getTranslation("closing.nothing-to-sign-with", getTranslation(why.key())));
            case CorrectResult.NoVerificationKey() -> Optional.of(getTranslation("closing.no-key"));
            case CorrectResult.HouseStyleUnreadable() -> Optional.of(getTranslation("closing.no-style"));
            case CorrectResult.NoSupervisor() -> Optional.of(getTranslation("press.no-supervisor"));
        };
    }

    private Button withdraw(CertificateStory story) {
        var withdraw = new Button(
                getTranslation("certificate-page.withdraw"),
                _ -> new WhyDialog(
                                getTranslation("certificate-page.withdraw-question"),
                                getTranslation("certificate-page.withdraw-consequence"),
                                getTranslation("fulfilment.reason"),
                                Withdrawing.LONGEST_REASON,
                                getTranslation("certificate-page.withdraw"),
                                reason -> withdraw(story, reason))
                        .destroying()
                        .help(getTranslation("certificate-page.reason-help"))
                        .open());
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        return withdraw;
    }

    private Optional<String> withdraw(CertificateStory story, String reason) {
        switch (withdrawing.withdraw(story.id(), reason, signedIn.person())) {
            case WithdrawResult.ReasonAsked() -> {
                return Optional.of(getTranslation("fulfilment.reason-missing"));
            }
            case WithdrawResult.Withdrawn(var number, var letters) ->
                Toast.done(getTranslation("certificate-page.is-withdrawn", number, letters));
            case WithdrawResult.NotStanding() -> Toast.failed(getTranslation("certificate-page.not-standing"));
        }
        show(certificates.story(story.id()).orElseThrow());
        return Optional.empty();
    }

    private String inWords(LocalDate day) {
        return Spelling.dayInWords(day, getLocale());
    }

    private String inWords(Instant moment) {
        return inWords(LocalDate.ofInstant(moment, Spelling.HERE));
    }
}
