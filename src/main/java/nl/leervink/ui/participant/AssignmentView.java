package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.homework.AssignmentState;
import nl.leervink.homework.EarlierDrafts;
import nl.leervink.homework.HandedIn;
import nl.leervink.homework.HandingIn;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.ReadAlong;
import nl.leervink.homework.Worksheet;
import nl.leervink.judging.Feedback;
import nl.leervink.judging.FeedbackReceived;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.AssignmentId;
import nl.leervink.retention.MyTexts;
import nl.leervink.retention.RetentionTerm;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Countdown;
import nl.leervink.ui.parts.CountsFor;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.HandedInWork;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.WrittenText;
import nl.leervink.ui.shell.SignedIn;

/** One assignment of mine: what is asked, what I write, what I handed in and what my trainer thought of it. */
@Route("mijn/opdrachten/:assignment")
@RolesAllowed(Role.PARTICIPANT)
@StyleSheet("context://css/homework.css")
@JsModule("context://js/draft.js")
class AssignmentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandingIn handingIn;
    private final transient EarlierDrafts earlierDrafts;
    private final transient FeedbackReceived feedbackReceived;
    private final transient ReadAlong readAlong;
    private final transient MyTexts texts;
    private final transient RetentionTerm term;
    private final transient SignedIn signedIn;
    private final transient Clock clock;
    private transient AssignmentId assignment;
    private Badge state = new Badge("", Tone.CALM);
    private String title = "";

    AssignmentView(
            HandingIn handingIn,
            EarlierDrafts earlierDrafts,
            FeedbackReceived feedbackReceived,
            ReadAlong readAlong,
            MyTexts texts,
            RetentionTerm term,
            SignedIn signedIn,
            Clock clock) {
        this.handingIn = handingIn;
        this.earlierDrafts = earlierDrafts;
        this.feedbackReceived = feedbackReceived;
        this.readAlong = readAlong;
        this.texts = texts;
        this.term = term;
        this.signedIn = signedIn;
        this.clock = clock;
        this.assignment = AssignmentId.next();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = AddressPart.id(event.getRouteParameters(), "assignment", AssignmentId::new)
                .flatMap(id -> handingIn.worksheet(id, signedIn.person()));
        if (sheet.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        assignment = sheet.get().assignment().id();
        title = sheet.get().assignment().title();
        show(sheet.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void reload() {
        handingIn.worksheet(assignment, signedIn.person()).ifPresent(this::show);
    }

    /** Shows what was handed in just now, from its heading on. */
    private void arrive() {
        reload();
        getElement().executeJs("""
                const heading = this.querySelector('.handed-in h2');
                heading.tabIndex = -1;
                heading.focus();
                heading.scrollIntoView({ block: 'start' });
                """);
    }

    private void show(Worksheet sheet) {
        var content = getContent();
        content.removeAll();
        content.add(header(sheet));
        if (sheet.cancelled()) {
            content.add(notice(getTranslation("homework.edition-cancelled")));
        } else if (isClosed(sheet)) {
            content.add(notice(getTranslation("retention.closed")));
        } else {
            sheet.open().ifPresent(open -> content.add(writing(sheet, open)));
        }
        if (!sheet.assignment().kind().isHandedIn()) {
            content.add(notice(getTranslation("homework.preparation")));
        }
        var feedback = feedbackReceived.on(assignment, signedIn.person());
        sheet.handedIn()
                .reversed()
                .forEach(work -> content.add(handedIn(sheet, work, feedback.getOrDefault(work.id(), Feedback.NONE))));
        keptUntil(sheet).ifPresent(content::add);
        if (!sheet.handedIn().isEmpty()) {
            content.add(new ReadAlongPanel(readAlong.of(assignment, signedIn.person())));
        }
    }

    private Optional<Component> keptUntil(Worksheet sheet) {
        if (sheet.erasedAt().isPresent()) {
            return sheet.state() == AssignmentState.DRAFT
                    ? sheet.erasedAt().map(at -> notice(getTranslation("retention.erased", Spelling.day(at))))
                    : Optional.empty();
        }
        return texts.in(sheet.assignment().edition(), signedIn.person()).map(text -> new KeptUntil(text, term));
    }

    /** Whether something is left undone here for good. */
    private static boolean isClosed(Worksheet sheet) {
        return sheet.erasedAt().isPresent()
                && sheet.assignment().kind().isHandedIn()
                && sheet.state().isToHandIn();
    }

    private Component header(Worksheet sheet) {
        var asked = sheet.assignment();
        state = new Badge(sheet.state(), tone(sheet.state()));
        var header = new PageHeader(asked.title())
                .withEyebrow(
                        new RouterLink(
                                sheet.editionTitle(),
                                MyEditionView.class,
                                new RouteParameters(
                                        "edition", asked.edition().value().toString())),
                        state);
        var facts = new Facts()
                .fact(getTranslation(asked.required() ? "homework.due" : "homework.due-optional"), due(sheet));
        if (!asked.norm().isNone()) {
            facts.fact(getTranslation("homework.norm"), getTranslation("homework.hours", asked.norm()));
        }
        CountsFor.named(this, sheet.countsFor())
                .ifPresent(words -> facts.fact(getTranslation("homework.counts-for"), words));
        asked.format().ifPresent(format -> facts.fact(getTranslation("homework.format"), getTranslation(format.key())));
        var instruction = new WrittenText(asked.instruction());
        var top = new Div(header, instruction, facts);
        top.addClassName("stack");
        return top;
    }

    private Component due(Worksheet sheet) {
        var words = new Div(sheet.due()
                .map(day -> Spelling.weekday(day, getLocale()))
                .orElseGet(() -> getTranslation("homework.no-day")));
        words.addClassName("row");
        if (sheet.isExtended()) {
            words.add(new Badge(
                    getTranslation(
                            "homework.extended", Spelling.day(sheet.assignment().due())),
                    Tone.CALM));
        }
        if (sheet.open().isPresent() && !sheet.cancelled()) {
            var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            sheet.due().map(day -> new Countdown(today, day)).ifPresent(words::add);
        }
        return words;
    }

    private Section writing(Worksheet sheet, Worksheet.Open open) {
        var section =
                new Section(new H2(getTranslation(open.round() == 1 ? "homework.your-work" : "homework.new-round")));
        section.addClassNames("stack", "homework-form");
        if (open.round() > 1) {
            section.add(new Paragraph(getTranslation("homework.new-round-text")));
        }
        if (sheet.overdue()) {
            section.add(notice(getTranslation("homework.overdue")));
        }
        section.add(new WritingForm(
                handingIn,
                earlierDrafts,
                signedIn,
                sheet.assignment(),
                open,
                () -> begun(sheet),
                this::reload,
                this::arrive));
        return section;
    }

    private void begun(Worksheet sheet) {
        if (sheet.state() == AssignmentState.NOT_STARTED) {
            state.show(AssignmentState.DRAFT);
        }
    }

    private Section handedIn(Worksheet sheet, HandedIn work, Feedback feedback) {
        var article = new Article(sheet.erasedAt()
                .<Component>map(at -> new Paragraph(getTranslation("retention.erased", Spelling.day(at))))
                .orElseGet(() -> new HandedInWork(
                        sheet.assignment(),
                        work,
                        feedback,
                        () -> handingIn.file(assignment, work.round(), signedIn.person()))));
        article.addClassNames("card", "stack");
        var section = new Section(
                new H2(getTranslation("homework.handed-in", work.round())),
                new Paragraph(getTranslation(
                        sheet.erasedAt().isPresent() ? "retention.handed-in-at" : "homework.handed-in-at",
                        Spelling.moment(work.at()))));
        section.addClassNames("stack", "handed-in");
        if (work.late()) {
            section.add(new Badge(getTranslation("homework.late"), Tone.ATTENTION));
        }
        work.verdict().ifPresent(verdict -> section.add(verdict(verdict, feedback)));
        if (work.verdict().isEmpty() && sheet.assignment().kind().isJudged()) {
            section.add(new Paragraph(getTranslation("homework.awaits-judgement")));
        }
        section.add(article);
        return section;
    }

    private Div verdict(HandedIn.Verdict verdict, Feedback feedback) {
        var sufficient = verdict.judgement() == Judgement.SUFFICIENT;
        var panel = new Div(
                new H3(getTranslation("homework.judgement")),
                new Badge(verdict.judgement(), sufficient ? Tone.GOOD : Tone.ATTENTION),
                new WrittenText(feedback.text()));
        panel.addClassNames("card", "stack");
        return panel;
    }

    private static Tone tone(AssignmentState state) {
        return switch (state) {
            case NOT_STARTED, DRAFT, HANDED_IN -> Tone.CALM;
            case SUFFICIENT -> Tone.GOOD;
            case INSUFFICIENT -> Tone.ATTENTION;
        };
    }

    private static Div notice(String words) {
        var notice = new Div(new Paragraph(words));
        notice.addClassNames("notice", Tone.ATTENTION.style());
        return notice;
    }
}
