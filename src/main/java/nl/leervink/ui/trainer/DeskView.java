package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import nl.leervink.homework.Feedback;
import nl.leervink.homework.FeedbackResult;
import nl.leervink.homework.HandedIn;
import nl.leervink.homework.JudgeResult;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.Judging;
import nl.leervink.homework.Reading;
import nl.leervink.homework.ReadingDesk;
import nl.leervink.homework.SubmissionId;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.HandedInWork;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** One piece of homework to read, with the feedback beside it if it is a report to judge. */
@Route("trainer/nakijken/:submission")
@RolesAllowed(Role.TRAINER)
@StyleSheet("context://css/trainer.css")
class DeskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TYPING_PAUSE_MILLIS = 1_500;

    private final transient Judging judging;
    private final transient SignedIn signedIn;
    private final TextArea feedback = new TextArea();
    private final Span saved = new Span();
    private final Div conflict = new Div();
    private transient SubmissionId submission;
    private transient Reading reading = new Reading(0, 0);
    private String title = "";

    DeskView(Judging judging, SignedIn signedIn) {
        this.judging = judging;
        this.signedIn = signedIn;
        this.submission = SubmissionId.next();
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("soft");
        conflict.getElement().setAttribute("role", "alert");
        conflict.addClassNames("notice", "stack", Tone.ATTENTION.style());
        conflict.setVisible(false);
        feedback.setLabel(getTranslation("trainer.feedback"));
        feedback.setHelperText(getTranslation("trainer.feedback-who"));
        feedback.setWidthFull();
        feedback.setMinRows(10);
        feedback.setValueChangeMode(ValueChangeMode.LAZY);
        feedback.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        feedback.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
    }

    static RouteParameters address(SubmissionId submission) {
        return new RouteParameters("submission", submission.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var desk = AddressPart.id(event.getRouteParameters(), "submission", SubmissionId::new)
                .flatMap(id -> judging.desk(id, signedIn.person()));
        if (desk.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = getTranslation(
                "trainer.desk-title",
                desk.get().assignment().title(),
                desk.get().author());
        show(desk.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ReadingDesk desk) {
        submission = desk.submission();
        reading = desk.reading();
        getContent().removeAll();
        getContent().add(header(desk));
        var columns = new Div(reading(desk));
        columns.addClassName("desk");
        if (desk.awaitsJudgement()) {
            columns.add(judging(desk));
        } else {
            desk.work().verdict().ifPresent(verdict -> columns.add(verdict(verdict)));
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
        var eyebrow =
                new Div(new RouterLink(getTranslation("trainer.pile"), PileView.class), new Span(desk.editionTitle()));
        eyebrow.addClassName("row");
        return desk.work().late()
                ? header.withEyebrow(eyebrow, new Badge(getTranslation("trainer.late"), Tone.ATTENTION))
                : header.withEyebrow(eyebrow);
    }

    private Article reading(ReadingDesk desk) {
        var article = new Article();
        article.addClassNames("card", "stack");
        article.add(new H2(getTranslation("trainer.handed-in")));
        article.add(work(desk, desk.work()));
        desk.learningPlan()
                .ifPresent(plan ->
                        article.add(new Details(getTranslation("trainer.learning-plan"), HandedInWork.written(plan))));
        desk.before().reversed().forEach(earlier -> article.add(earlier(desk, earlier)));
        return article;
    }

    private HandedInWork work(ReadingDesk desk, HandedIn work) {
        var id = desk.submission();
        var number = work.round();
        return new HandedInWork(desk.assignment(), work, () -> judging.file(id, number, signedIn.person()));
    }

    private Details earlier(ReadingDesk desk, HandedIn earlier) {
        var content = new Div(work(desk, earlier));
        content.addClassName("stack");
        earlier.verdict().ifPresent(verdict -> content.add(verdict(verdict)));
        return new Details(
                getTranslation("trainer.earlier-round", earlier.round(), Spelling.moment(earlier.at())), content);
    }

    private Component verdict(HandedIn.Verdict verdict) {
        var sufficient = verdict.judgement() == Judgement.SUFFICIENT;
        var panel = new Aside(
                new H3(getTranslation("trainer.judgement")),
                new Badge(getTranslation(verdict.judgement().key()), sufficient ? Tone.GOOD : Tone.ATTENTION),
                HandedInWork.written(verdict.feedback().text()),
                new Paragraph(getTranslation("trainer.judged-at", Spelling.moment(verdict.at()))));
        panel.addClassNames("card", "stack");
        return panel;
    }

    private Aside judging(ReadingDesk desk) {
        feedback.setValue(desk.feedback().text());
        feedback.setInvalid(false);
        saved.setText("");
        conflict.setVisible(false);
        desk.feedbackSavedAt().ifPresent(this::showSaved);
        var sufficient = new Button(getTranslation("trainer.judge-sufficient"), _ -> askToJudge(Judgement.SUFFICIENT));
        sufficient.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var insufficient =
                new Button(getTranslation("trainer.judge-insufficient"), _ -> askToJudge(Judgement.INSUFFICIENT));
        var actions = new Div(sufficient, insufficient);
        actions.addClassName("form-actions");
        var panel = new Aside(new H2(getTranslation("trainer.your-judgement")), feedback, conflict, saved, actions);
        panel.addClassNames("card", "stack", "desk-judging");
        return panel;
    }

    private void save() {
        if (!conflict.isVisible()) {
            told(judging.saveFeedback(submission, reading, new Feedback(feedback.getValue()), signedIn.person()));
        }
    }

    private void askToJudge(Judgement judgement) {
        if (judgement == Judgement.INSUFFICIENT && feedback.getValue().isBlank()) {
            feedbackMissing();
            return;
        }
        var sufficient = judgement == Judgement.SUFFICIENT;
        Confirm.ask(
                getTranslation(sufficient ? "trainer.sufficient-question" : "trainer.insufficient-question"),
                getTranslation(sufficient ? "trainer.sufficient-consequence" : "trainer.insufficient-consequence"),
                getTranslation(sufficient ? "trainer.judge-sufficient" : "trainer.judge-insufficient"),
                () -> judge(judgement));
    }

    private void judge(Judgement judgement) {
        var told = new Feedback(feedback.getValue());
        switch (judging.judge(submission, reading, judgement, told, signedIn.person())) {
            case JudgeResult.Judged(var next) -> {
                Toast.done(getTranslation("trainer.judged"));
                goOn(next);
            }
            case JudgeResult.FeedbackMissing() -> feedbackMissing();
            case JudgeResult.NotSaved(var why) -> told(why);
        }
    }

    private void goOn(Optional<SubmissionId> next) {
        getUI().ifPresent(ui -> next.ifPresentOrElse(
                id -> ui.navigate(DeskView.class, address(id)), () -> ui.navigate(PileView.class)));
    }

    private void told(FeedbackResult result) {
        switch (result) {
            case FeedbackResult.Saved(var at, var version) -> {
                reading = new Reading(reading.round(), version);
                feedback.setInvalid(false);
                showSaved(at);
            }
            case FeedbackResult.TooLong(var length, var longest) ->
                notSaved(getTranslation("trainer.feedback-too-long", length, longest));
            case FeedbackResult.NewerDraftExists(var savedAt, var newer) -> showConflict(savedAt, newer);
            case FeedbackResult.AlreadyJudged() -> notSaved(getTranslation("trainer.already-judged"));
            case FeedbackResult.Gone() -> notSaved(getTranslation("trainer.gone"));
            case FeedbackResult.NotYours() -> notSaved(getTranslation("trainer.not-yours"));
        }
    }

    private void showSaved(Instant at) {
        saved.setText(getTranslation("trainer.feedback-saved", LocalTime.ofInstant(at, Spelling.HERE)));
    }

    /** What this trainer typed stays in the field until they choose. */
    private void showConflict(Instant savedAt, int newer) {
        conflict.removeAll();
        var load = new Button(
                getTranslation("trainer.load-colleagues"),
                _ -> judging.desk(submission, signedIn.person()).ifPresent(this::show));
        var mine = new Button(getTranslation("trainer.keep-mine"), _ -> {
            conflict.setVisible(false);
            reading = new Reading(reading.round(), newer);
            save();
        });
        var actions = new Div(load, mine);
        actions.addClassName("row");
        conflict.add(new Paragraph(getTranslation("trainer.newer-feedback", Spelling.moment(savedAt))), actions);
        conflict.setVisible(true);
        saved.setText(getTranslation("trainer.not-saved"));
    }

    private void notSaved(String why) {
        saved.setText(getTranslation("trainer.not-saved"));
        feedback.setErrorMessage(why);
        feedback.setInvalid(true);
    }

    private void feedbackMissing() {
        feedback.setErrorMessage(getTranslation("trainer.feedback-missing"));
        feedback.setInvalid(true);
        feedback.focus();
    }
}
