package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.leervink.homework.HandedIn;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.SubmissionId;
import nl.leervink.judging.Colleague;
import nl.leervink.judging.Feedback;
import nl.leervink.judging.JudgeResult;
import nl.leervink.judging.Judging;
import nl.leervink.judging.Phrases;
import nl.leervink.judging.PileChoice;
import nl.leervink.judging.Place;
import nl.leervink.judging.ReadingDesk;
import nl.leervink.judging.SecondOpinion;
import nl.leervink.judging.SecondReaders;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.HandedInWork;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.WrittenText;
import nl.leervink.ui.shell.SignedIn;

/** One piece of homework to read, with the feedback beside it if it is a report to judge. */
@Route("trainer/nakijken/:submission")
@RolesAllowed(Role.TRAINER)
@StyleSheet("context://css/trainer.css")
@StyleSheet("context://css/homework.css")
@JsModule("context://js/passage.js")
class DeskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, FeedbackPanel.Desk {

    private final transient Judging judging;
    private final transient SecondReaders secondReaders;
    private final transient Phrases phrases;
    private final transient SignedIn signedIn;
    private final Div current = new Div();
    private transient SubmissionId submission;
    private transient PileChoice choice = PileChoice.ALL;
    private transient Place place = new Place(0, Optional.empty(), Optional.empty());
    private transient Optional<ReadingDesk> shown = Optional.empty();
    private PageHeader header = new PageHeader("");
    private String title = "";

    DeskView(Judging judging, SecondReaders secondReaders, Phrases phrases, SignedIn signedIn) {
        this.judging = judging;
        this.secondReaders = secondReaders;
        this.phrases = phrases;
        this.signedIn = signedIn;
        this.submission = SubmissionId.next();
        Shortcuts.addShortcutListener(
                getContent(), () -> place.next().ifPresent(this::goTo), Key.KEY_J, KeyModifier.ALT);
        Shortcuts.addShortcutListener(
                getContent(), () -> place.previous().ifPresent(this::goTo), Key.KEY_K, KeyModifier.ALT);
    }

    static RouteParameters address(SubmissionId submission) {
        return new RouteParameters("submission", submission.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice = PileQuestion.of(event.getLocation().getQueryParameters());
        var desk = AddressPart.id(event.getRouteParameters(), "submission", SubmissionId::new)
                .flatMap(id -> judging.desk(id, signedIn.person()));
        if (desk.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var isAnother =
                shown.isPresent() && !submission.equals(desk.get().matter().submission());
        show(desk.get());
        if (isAnother) {
            header.startReading();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void reload() {
        judging.desk(submission, signedIn.person()).ifPresent(this::show);
    }

    @Override
    public void showRemarks(Feedback feedback) {
        shown.ifPresent(desk -> {
            current.removeAll();
            current.add(work(desk, desk.work(), feedback));
        });
    }

    @Override
    public void judged(JudgeResult.Judged done) {
        Toast.done(getTranslation(done.told() ? "trainer.judged" : "judging.judged-together"));
        place.next()
                .or(done::next)
                .ifPresentOrElse(this::goTo, () -> getUI().ifPresent(ui -> ui.navigate(PileView.class)));
    }

    private void goTo(SubmissionId other) {
        getUI().ifPresent(ui -> ui.navigate(DeskView.class, address(other), PileQuestion.parameters(choice)));
    }

    private void show(ReadingDesk desk) {
        submission = desk.matter().submission();
        shown = Optional.of(desk);
        place = judging.place(submission, choice, signedIn.person());
        title = getTranslation("trainer.desk-title", desk.assignment().title(), desk.author());
        getContent().removeAll();
        header = header(desk);
        getContent().add(header, along());
        var columns = new Div(reading(desk));
        columns.addClassName("desk");
        if (desk.awaitsJudgement()) {
            columns.add(beside(desk));
        } else {
            desk.work().verdict().ifPresent(verdict -> columns.add(judged(desk, verdict)));
        }
        getContent().add(columns);
    }

    private PageHeader header(ReadingDesk desk) {
        var header = new PageHeader(
                title,
                getTranslation(
                        "trainer.handed-in-at",
                        Spelling.moment(desk.work().at()),
                        desk.work().round()));
        var pile = new RouterLink(getTranslation("trainer.pile"), PileView.class);
        pile.setQueryParameters(PileQuestion.parameters(choice));
        var eyebrow = new Div(pile, new Span(desk.matter().edition().title()));
        eyebrow.addClassName("row");
        var late = desk.work().late()
                ? Optional.of(new Badge(getTranslation("trainer.late"), Tone.ATTENTION))
                : Optional.<Badge>empty();
        return late.map(badge -> header.withEyebrow(eyebrow, badge)).orElseGet(() -> header.withEyebrow(eyebrow));
    }

    /** To the report before and after this one. */
    private Nav along() {
        var nav = new Nav();
        nav.addClassNames("row", "along");
        nav.getElement().setAttribute("aria-label", getTranslation("judging.along"));
        nav.add(
                step(getTranslation("judging.previous"), getTranslation("judging.previous-key"), place.previous()),
                new Span(getTranslation("judging.waiting", place.waiting())),
                step(getTranslation("judging.next"), getTranslation("judging.next-key"), place.next()));
        return nav;
    }

    private Button step(String words, String keys, Optional<SubmissionId> to) {
        var step = new Button(words, _ -> to.ifPresent(this::goTo));
        step.setEnabled(to.isPresent());
        step.setTooltipText(keys);
        return step;
    }

    private Article reading(ReadingDesk desk) {
        var article = new Article();
        article.addClassNames("card", "stack");
        article.add(new H2(getTranslation("trainer.handed-in")));
        current.removeAll();
        desk.matter()
                .erasedAt()
                .ifPresentOrElse(
                        at -> current.add(new Paragraph(getTranslation("retention.erased", Spelling.day(at)))),
                        () -> current.add(work(desk, desk.work(), desk.feedback())));
        article.add(current);
        desk.matter()
                .learningPlan()
                .ifPresent(plan -> article.add(new Details(
                        getTranslation("trainer.learning-plan"), new WrittenText(String.join("\n\n", plan.texts())))));
        desk.before().reversed().forEach(earlier -> article.add(earlier(desk, earlier)));
        return article;
    }

    private HandedInWork work(ReadingDesk desk, HandedIn work, Feedback feedback) {
        var id = desk.matter().submission();
        var number = work.round();
        return new HandedInWork(desk.assignment(), work, feedback, () -> judging.file(id, number, signedIn.person()));
    }

    private Details earlier(ReadingDesk desk, HandedIn earlier) {
        var feedback = desk.earlier().getOrDefault(earlier.id(), Feedback.NONE);
        var content = new Div(work(desk, earlier, feedback));
        content.addClassName("stack");
        earlier.verdict().ifPresent(verdict -> content.add(verdict(verdict, feedback)));
        return new Details(
                getTranslation("trainer.earlier-round", earlier.round(), Spelling.moment(earlier.at())), content);
    }

    /** How the report was judged, by whom, and what a second reader advised. */
    private Div judged(ReadingDesk desk, HandedIn.Verdict verdict) {
        var panel = verdict(verdict, desk.feedback());
        desk.judgedBy().ifPresent(name -> panel.add(new Paragraph(getTranslation("judging.judged-by", name))));
        var judged = new Div(panel);
        if (desk.secondOpinion().filter(opinion -> opinion.advice().isPresent()).isPresent()) {
            judged.add(secondReader(desk));
        }
        judged.addClassName("stack");
        return judged;
    }

    private Aside verdict(HandedIn.Verdict verdict, Feedback feedback) {
        var sufficient = verdict.judgement() == Judgement.SUFFICIENT;
        var panel = new Aside(
                new H3(getTranslation("trainer.judgement")),
                new Badge(verdict.judgement(), sufficient ? Tone.GOOD : Tone.ATTENTION),
                new WrittenText(feedback.text()),
                new Paragraph(getTranslation("trainer.judged-at", Spelling.moment(verdict.at()))));
        panel.addClassNames("card", "stack");
        return panel;
    }

    private Div beside(ReadingDesk desk) {
        var feedback = new FeedbackPanel(judging, phrases, signedIn, desk, this);
        var beside = desk.secondOpinion().filter(SecondOpinion::mine).isPresent()
                ? new Div(secondReader(desk), ownJudgement(desk, feedback))
                : new Div(whoJudges(desk), feedback, secondReader(desk));
        beside.addClassNames("stack", "desk-beside");
        return beside;
    }

    private SecondReaderPanel secondReader(ReadingDesk desk) {
        return new SecondReaderPanel(secondReaders, signedIn, desk, this::reload);
    }

    /** Whoever was asked for advice judges only if they mean to. */
    private Details ownJudgement(ReadingDesk desk, FeedbackPanel feedback) {
        var content = new Div(whoJudges(desk), feedback);
        content.addClassName("stack");
        var own = new Details(getTranslation("judging.judge-yourself"), content);
        own.setOpened(desk.judge()
                .filter(judge -> judge.person().equals(signedIn.person()))
                .isPresent());
        own.setWidthFull();
        return own;
    }

    private Component whoJudges(ReadingDesk desk) {
        var due = new Paragraph(getTranslation("judging.due", Spelling.dayInWords(desk.due(), getLocale())));
        if (desk.colleagues().size() < 2) {
            return due;
        }
        var judge = new Select<Colleague>();
        judge.setLabel(getTranslation("judging.judge"));
        judge.setPlaceholder(getTranslation("judging.judge-any"));
        judge.setItems(desk.colleagues());
        judge.setItemLabelGenerator(Colleague::name);
        desk.judge().ifPresent(judge::setValue);
        judge.addValueChangeListener(change -> {
            if (judging.assign(submission, change.getValue().person(), signedIn.person())) {
                Toast.done(getTranslation("judging.assigned", change.getValue().name()));
            } else {
                Toast.failed(getTranslation("trainer.already-judged"));
            }
        });
        return new Div(due, judge);
    }
}
