package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.leervink.kernel.Spelling;
import nl.leervink.quotations.AnswerResult;
import nl.leervink.quotations.AnswerResult.Accepted;
import nl.leervink.quotations.AnswerResult.AcceptedBefore;
import nl.leervink.quotations.AnswerResult.Declined;
import nl.leervink.quotations.AnswerResult.DeclinedBefore;
import nl.leervink.quotations.AnswerResult.Expired;
import nl.leervink.quotations.AnswerResult.Outdated;
import nl.leervink.quotations.AnswerResult.Replaced;
import nl.leervink.quotations.AnswerResult.Unknown;
import nl.leervink.quotations.AnswerResult.Unprintable;
import nl.leervink.quotations.AnswerResult.Unsigned;
import nl.leervink.quotations.AnswerResult.Unvouched;
import nl.leervink.quotations.AnswerResult.Withdrawn;
import nl.leervink.quotations.Answering;
import nl.leervink.quotations.OpenResult;
import nl.leervink.quotations.OpenResult.Shown;
import nl.leervink.quotations.QuotationContent;
import nl.leervink.quotations.QuotationStatus;
import nl.leervink.quotations.QuotationToken;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.FileLink;
import nl.leervink.ui.parts.LeavingPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.QuotationBadge;
import nl.leervink.ui.parts.QuotationCosts;
import nl.leervink.ui.parts.QuotationMeanings;
import nl.leervink.ui.parts.RoomLeft;
import nl.leervink.ui.parts.Tone;

/** Behind the link in the letter: a quotation in full, to be accepted or declined. Looking uses nothing up. */
@Route("offerte/:token")
@AnonymousAllowed
@StyleSheet("context://css/enrol.css")
@StyleSheet("context://css/quotation.css")
class AnswerQuotationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ANSWER = "antwoord";

    private final Answering answering;
    private final LocalDate today;
    private QuotationToken token = new QuotationToken("");

    AnswerQuotationView(Answering answering, Clock clock) {
        this.answering = answering;
        this.today = LocalDate.now(clock);
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = new QuotationToken(event.getRouteParameters().get("token").orElse(""));
        switch (answering.open(token)) {
            case Shown(var content, var status) -> show(content, status);
            case OpenResult.Withdrawn _ -> sorry(getTranslation("quotation.withdrawn"));
            case OpenResult.Replaced _ -> sorry(getTranslation("quotation.replaced"));
            case OpenResult.Outdated _ -> end(notice(getTranslation("quotation.outdated")));
            case OpenResult.Unknown _ -> sorry(getTranslation("quotation.unknown"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quotation.title");
    }

    private void show(QuotationContent content, QuotationStatus status) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(
                                getTranslation("quotation.title-of", content.course()),
                                getTranslation("quotation.for", content.organisation()))
                        .withEyebrow(new QuotationBadge(status)));
        if (status == QuotationStatus.SENT) {
            var toAnswer = new Anchor("#" + ANSWER, getTranslation("quotation.to-answer"));
            toAnswer.setRouterIgnore(true);
            getContent().add(new Paragraph(getTranslation("quotation.until", validUntil(content))), toAnswer);
        }
        getContent().add(facts(content));
        if (!content.terms().note().isEmpty()) {
            var note = new Paragraph(content.terms().note());
            note.addClassName("quotation-note");
            getContent().add(note);
        }
        getContent()
                .add(
                        section(getTranslation("quotation.days"), days(content)),
                        section(
                                getTranslation("quotation.costs"),
                                new QuotationCosts(
                                        content.terms(),
                                        content.vat(),
                                        content.days().size())));
        if (!content.meanings().isEmpty()) {
            getContent()
                    .add(section(
                            getTranslation("quotation.meaning"),
                            soft(getTranslation("quotation.meaning.lead")),
                            new QuotationMeanings(content.meanings())));
        }
        getContent().add(section(getTranslation("quotation.conditions"), conditions(content)));
        getContent().add(new FileLink(getTranslation("quotation.pdf"), () -> answering.document(token)));
        switch (status) {
            case SENT -> getContent().add(answer(content));
            case EXPIRED -> getContent().add(notice(getTranslation("quotation.expired", validUntil(content))));
            case ACCEPTED ->
                content.acceptance()
                        .ifPresent(by -> getContent()
                                .add(
                                        said(getTranslation(
                                                "quotation.accepted-by", by.name(), Spelling.moment(by.at()))),
                                        enrol()));
            case DECLINED -> getContent().add(notice(getTranslation("quotation.declined-before")));
            case ASKED, DRAFT, WITHDRAWN -> sorry(getTranslation("quotation.withdrawn"));
        }
    }

    private Facts facts(QuotationContent content) {
        var facts = new Facts();
        facts.fact(
                getTranslation("quotation.number"),
                content.version() > 1
                        ? getTranslation("quotation.number-version", content.number(), content.version())
                        : content.number());
        facts.fact(getTranslation("quotation.place"), content.terms().place());
        facts.fact(getTranslation("quotation.trainers"), String.join(", ", content.trainers()));
        facts.fact(
                getTranslation("quotation.participants"),
                getTranslation(
                        "quotation.participants-of",
                        content.terms().participants(),
                        content.terms().minimum(),
                        content.terms().maximum()));
        facts.fact(getTranslation("quotation.valid-until"), validUntil(content));
        return facts;
    }

    private String validUntil(QuotationContent content) {
        return content.terms().validUntil().map(this::spelled).orElse("");
    }

    private Component days(QuotationContent content) {
        var days = new OrderedList();
        content.days()
                .forEach(day -> days.add(new ListItem(getTranslation(
                        "quotation.day",
                        day.date()
                                .map(date -> Spelling.weekday(date, getLocale()))
                                .orElse(""),
                        Spelling.time(day.start(), getLocale()),
                        Spelling.time(day.end(), getLocale()),
                        day.title()))));
        return days;
    }

    /** In the words that whoever leaves a place reads later, from the same ladder. */
    private Component[] conditions(QuotationContent content) {
        return new Component[] {
            new Paragraph(getTranslation("quotation.conditions.cancelling")),
            LeavingPanel.ladder(content.ladder()),
            new Paragraph(getTranslation("quotation.conditions.substitute"))
        };
    }

    private Component answer(QuotationContent content) {
        var name = new TextField(getTranslation("quotation.sign.name"));
        name.setMaxLength(Answering.LONGEST_NAME);
        name.setAutocomplete(Autocomplete.NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.addValueChangeListener(_ -> name.setInvalid(false));
        var agreed = new Checkbox(getTranslation("quotation.sign.agree", content.organisation()));
        agreed.setManualValidation(true);
        agreed.setErrorMessage(getTranslation("quotation.sign.agree.missing"));
        agreed.addValueChangeListener(_ -> agreed.setInvalid(false));
        var accept = new Button(getTranslation("quotation.accept"));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        accept.addClickListener(_ -> {
            accept.setEnabled(true);
            answered(answering.accept(token, name.getValue(), agreed.getValue()), name, agreed);
        });
        var sign = new Div(name, new Paragraph(getTranslation("quotation.sign.day", spelled(today))), agreed, accept);
        sign.addClassName("form-part");
        var reason = new TextArea(getTranslation("quotation.reason"));
        var room = RoomLeft.in(reason, Answering.LONGEST_REASON);
        reason.setWidthFull();
        var decline = new Button(getTranslation("quotation.decline"), _ -> {
            if (room.fits()) {
                Confirm.ask(
                        getTranslation("quotation.decline.sure"),
                        getTranslation("quotation.decline.what"),
                        getTranslation("quotation.decline"),
                        () -> answered(answering.decline(token, reason.getValue()), name, agreed));
            }
        });
        var declining = new Div(reason, decline);
        declining.addClassName("form-part");
        var section = section(
                getTranslation("quotation.answer"),
                soft(getTranslation("quotation.answer.lead")),
                sign,
                new Details(getTranslation("quotation.rather-not"), declining));
        section.addClassName("card");
        section.setId(ANSWER);
        return section;
    }

    private void answered(AnswerResult result, TextField name, Checkbox agreed) {
        switch (result) {
            case Accepted _ -> thank();
            case Declined _ -> end(said(getTranslation("quotation.declined")));
            case AcceptedBefore(var by) ->
                end(said(getTranslation("quotation.accepted-by", by.name(), Spelling.moment(by.at()))), enrol());
            case DeclinedBefore _ -> sorry(getTranslation("quotation.declined-before"));
            case Expired(var lastDay) -> sorry(getTranslation("quotation.expired", spelled(lastDay)));
            case Withdrawn _ -> sorry(getTranslation("quotation.withdrawn"));
            case Replaced _ -> sorry(getTranslation("quotation.replaced"));
            case Unprintable(var characters) -> {
                name.setErrorMessage(getTranslation("quotation.sign.name.unprintable", characters));
                name.setInvalid(true);
                name.focus();
            }
            case Unvouched(var organisation) -> end(notice(getTranslation("quotation.unvouched", organisation)));
            case Outdated _ -> end(notice(getTranslation("quotation.outdated")));
            case Unknown _ -> sorry(getTranslation("quotation.unknown"));
            case Unsigned unsigned -> {
                name.setErrorMessage(getTranslation("quotation.sign.name.missing"));
                name.setInvalid(unsigned.nameMissing());
                agreed.setInvalid(unsigned.agreementMissing());
                if (unsigned.nameMissing()) {
                    name.focus();
                } else {
                    agreed.focus();
                }
            }
        }
    }

    private void thank() {
        end(
                said(getTranslation("quotation.accepted")),
                section(
                        getTranslation("quotation-ask.next"),
                        new OrderedList(
                                new ListItem(getTranslation("quotation.accepted.copy")),
                                new ListItem(getTranslation("quotation.accepted.password")),
                                new ListItem(getTranslation("quotation.accepted.enrol")))),
                new FileLink(getTranslation("quotation.copy"), () -> answering.document(token)),
                enrol());
    }

    /** Enrolling asks to sign in. */
    private Anchor enrol() {
        var enrol = new Anchor("/organisatie/offertes", getTranslation("quotation.enrol"));
        enrol.setRouterIgnore(true);
        return enrol;
    }

    private void sorry(String why) {
        end(notice(why), new Anchor("/offerte", getTranslation("quotation.ask-again")));
    }

    private void end(Component... content) {
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("quotation.title")));
        getContent().add(content);
    }

    private String spelled(LocalDate day) {
        return Spelling.dayInWords(day, getLocale());
    }

    private static Paragraph said(String words) {
        return toned(words, Tone.GOOD);
    }

    private static Paragraph notice(String words) {
        return toned(words, Tone.ATTENTION);
    }

    private static Paragraph toned(String words, Tone tone) {
        var said = new Paragraph(words);
        said.addClassNames("notice", tone.style());
        said.getElement().setAttribute("role", "status");
        return said;
    }

    private static Paragraph soft(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("soft");
        return paragraph;
    }

    private static Section section(String heading, Component... content) {
        var section = new Section(new H2(heading));
        section.add(content);
        section.addClassName("stack");
        return section;
    }
}
