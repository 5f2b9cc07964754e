package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.DayProposal;
import nl.leervink.planning.DoubleBooking;
import nl.leervink.planning.DoubleBookings;
import nl.leervink.planning.Planning;
import nl.leervink.planning.SessionNeeds;
import nl.leervink.quotations.AskedQuotation;
import nl.leervink.quotations.Composing;
import nl.leervink.quotations.GroupLimit;
import nl.leervink.quotations.KeepResult;
import nl.leervink.quotations.Meaning;
import nl.leervink.quotations.QuotationId;
import nl.leervink.quotations.QuotationSheet;
import nl.leervink.quotations.QuotationStatus;
import nl.leervink.quotations.SendResult;
import nl.leervink.quotations.Terms;
import nl.leervink.quotations.TermsObjection;
import nl.leervink.security.Trainers;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Download;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.FileLink;
import nl.leervink.ui.parts.MailTo;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.QuotationBadge;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;

/** One quotation: what was asked, what is offered, and what was sent before. */
@Route("bureau/offertes/:quotation")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
@StyleSheet("context://css/quotation.css")
class QuotationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Composing composing;
    private final transient Planning planning;
    private final transient DoubleBookings doubleBookings;
    private final transient Trainers trainers;
    private final LocalDate today;
    private final Paragraph problem = new Paragraph();
    private String title = "";

    QuotationView(
            Composing composing, Planning planning, DoubleBookings doubleBookings, Trainers trainers, Clock clock) {
        this.composing = composing;
        this.planning = planning;
        this.doubleBookings = doubleBookings;
        this.trainers = trainers;
        this.today = LocalDate.now(clock);
        problem.addClassNames("notice", Tone.ATTENTION.style());
        problem.getElement().setAttribute("role", "alert");
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "quotation", QuotationId::new)
                .flatMap(composing::sheet)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(QuotationSheet sheet) {
        title = sheet.number() + " · " + sheet.asked().organisation();
        problem.setVisible(false);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title, sheet.course())
                                .withEyebrow(
                                        new RouterLink(getTranslation("quotations.title"), QuotationsView.class),
                                        new QuotationBadge(sheet.status())),
                        section("quotation-form.asked", request(sheet)));
        sheet.reason().ifPresent(reason -> getContent().add(notice(getTranslation("quotation-form.declined", reason))));
        if (sheet.status() == QuotationStatus.ACCEPTED) {
            accepted(sheet);
        } else {
            compose(sheet);
        }
        if (!sheet.sent().isEmpty()) {
            getContent().add(section("quotation-form.sent", sent(sheet)));
        }
    }

    private Component request(QuotationSheet sheet) {
        var asked = sheet.asked();
        var facts = new Facts();
        facts.fact(
                getTranslation("quotation-form.by"),
                new Span(asked.name().full() + ", "),
                new Anchor(MailTo.of(asked.email()), asked.email().value()));
        facts.fact(getTranslation("quotations.asked"), Spelling.moment(sheet.askedAt()));
        facts.fact(getTranslation("quotation-ask.participants"), String.valueOf(asked.participants()));
        stated(facts, "quotation-form.registers", registers(asked));
        stated(facts, "quotation-ask.period", asked.period());
        stated(facts, "quotation-ask.place", asked.place());
        stated(facts, "quotation-ask.remarks", asked.remarks());
        return facts;
    }

    private static String registers(AskedQuotation asked) {
        return asked.registers().stream()
                .map(one -> one.participants() + " " + one.register().value())
                .collect(Collectors.joining(", "));
    }

    private void stated(Facts facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.fact(getTranslation(name), value);
        }
    }

    private void accepted(QuotationSheet sheet) {
        sheet.acceptance().ifPresent(by -> {
            var said = new Paragraph(getTranslation("quotation.accepted-by", by.name(), Spelling.moment(by.at())));
            said.addClassNames("notice", Tone.GOOD.style());
            getContent().add(said);
        });
        sheet.edition()
                .ifPresent(edition -> getContent()
                        .add(
                                new Anchor(
                                        "/bureau/uitvoeringen/" + edition.value(),
                                        getTranslation("quotation-form.to-edition")),
                                new FileLink(
                                        getTranslation("quotation.copy"), () -> composing.acceptedCopy(sheet.id()))));
    }

    private void compose(QuotationSheet sheet) {
        var form = new QuotationForm(sheet, trainers.allAnd(sheet.terms().trainers()), today, advice(sheet));
        var send = new Button(
                getTranslation(sheet.sent().isEmpty() ? "quotation-form.send" : "quotation-form.send-again"),
                _ -> askToSend(sheet, form));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(
                send,
                new Button(getTranslation("quotation-form.keep"), _ -> keep(sheet, form)),
                new Download(
                        getTranslation("quotation-form.preview"),
                        sheet.number() + ".pdf",
                        "application/pdf",
                        () -> composing.preview(sheet.id(), form.terms())));
        if (sheet.status() != QuotationStatus.WITHDRAWN && sheet.status() != QuotationStatus.DECLINED) {
            actions.add(new Button(getTranslation("quotation-form.withdraw"), _ -> askToWithdraw(sheet)));
        }
        actions.addClassName("form-actions");
        if (sheet.isOutdated()) {
            getContent().add(notice(getTranslation("quotation-form.outdated")));
        }
        if (sheet.isStranger()) {
            getContent()
                    .add(notice(getTranslation(
                            "quotation-form.stranger",
                            sheet.asked().name().full(),
                            sheet.asked().organisation())));
        }
        getContent().add(form, problem, actions);
    }

    private QuotationForm.Advice advice(QuotationSheet sheet) {
        return new QuotationForm.Advice() {
            @Override
            public List<DayProposal> propose(LocalDate first) {
                return planning.propose(sheet.asked().course(), first);
            }

            @Override
            public List<Meaning> meanings(Terms terms) {
                return composing.meanings(sheet.id(), terms);
            }

            @Override
            public List<GroupLimit> exceeded(Terms terms) {
                return composing.exceeded(sheet.id(), terms);
            }

            @Override
            public List<DoubleBooking> bookings(List<SessionNeeds> sessions) {
                return doubleBookings.of(Optional.empty(), sessions);
            }
        };
    }

    private void keep(QuotationSheet sheet, QuotationForm form) {
        switch (composing.keep(sheet.id(), sheet.revision(), form.terms())) {
            case KeepResult.Kept _ -> {
                Toast.done(getTranslation("quotation-form.kept"));
                showAgain(sheet);
            }
            case KeepResult.Refused(var objections) -> refuse(form, objections);
            case KeepResult.ChangedMeanwhile _ -> say("quotation-form.changed");
            case KeepResult.Final _ -> say("quotation-form.final");
        }
    }

    private void askToSend(QuotationSheet sheet, QuotationForm form) {
        problem.setVisible(false);
        composing
                .inTheWay(sheet.id(), sheet.revision(), form.terms())
                .ifPresentOrElse(
                        why -> tell(why, sheet, form),
                        () -> Confirm.ask(
                                getTranslation("quotation-form.send.sure"),
                                getTranslation(
                                        sheet.sent().isEmpty()
                                                ? "quotation-form.send.what"
                                                : "quotation-form.send-again.what",
                                        sheet.asked().name().full(),
                                        sheet.asked().email().value()),
                                getTranslation("quotation-form.send"),
                                () -> send(sheet, form, false)));
    }

    private void send(QuotationSheet sheet, QuotationForm form, boolean vouched) {
        tell(composing.send(sheet.id(), sheet.revision(), form.terms(), vouched), sheet, form);
    }

    private void tell(SendResult result, QuotationSheet sheet, QuotationForm form) {
        switch (result) {
            case SendResult.Sent(var version) -> {
                Toast.done(getTranslation("quotation-form.is-sent", version));
                showAgain(sheet);
            }
            case SendResult.Refused(var objections) -> refuse(form, objections);
            case SendResult.Unprintable(var characters) -> tell(getTranslation("press.unprintable", characters));
            case SendResult.VouchFirst(var organisation) ->
                Confirm.ask(
                        getTranslation("quotation-form.vouch.sure"),
                        getTranslation(
                                "quotation-form.stranger", sheet.asked().name().full(), organisation),
                        getTranslation("quotation-form.vouch"),
                        () -> send(sheet, form, true));
            case SendResult.ChangedMeanwhile _ -> say("quotation-form.changed");
            case SendResult.Final _ -> say("quotation-form.final");
        }
    }

    private void askToWithdraw(QuotationSheet sheet) {
        Confirm.askToRemove(
                getTranslation("quotation-form.withdraw.sure"),
                getTranslation(
                        sheet.status() == QuotationStatus.SENT
                                ? "quotation-form.withdraw.what"
                                : "quotation-form.withdraw.unsent"),
                getTranslation("quotation-form.withdraw"),
                () -> {
                    composing.withdraw(sheet.id());
                    showAgain(sheet);
                });
    }

    private Component sent(QuotationSheet sheet) {
        var versions = new UnorderedList();
        versions.addClassName("rows");
        sheet.sent()
                .forEach(version -> versions.add(new ListItem(
                        new Span(getTranslation(
                                "quotation-form.version",
                                version.number(),
                                Spelling.moment(version.at()),
                                Spelling.day(version.validUntil()))),
                        new FileLink(
                                getTranslation("quotation.pdf"),
                                () -> composing.document(sheet.id(), version.number())))));
        return versions;
    }

    private void showAgain(QuotationSheet sheet) {
        Optional.of(sheet.id()).flatMap(composing::sheet).ifPresent(this::show);
    }

    private void refuse(QuotationForm form, Set<TermsObjection> objections) {
        form.mark(objections);
        tell(objections.stream()
                .map(objection -> getTranslation(objection.key(), Planning.LARGEST_GROUP))
                .collect(Collectors.joining(" ")));
    }

    private void say(String key) {
        tell(getTranslation(key));
    }

    private void tell(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private static Paragraph notice(String words) {
        var notice = new Paragraph(words);
        notice.addClassNames("notice", Tone.ATTENTION.style());
        return notice;
    }

    private Section section(String heading, Component... content) {
        var section = new Section(new H2(getTranslation(heading)));
        section.add(content);
        section.addClassName("stack");
        return section;
    }
}
