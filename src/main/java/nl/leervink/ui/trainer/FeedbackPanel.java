package nl.leervink.ui.trainer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.SubmissionId;
import nl.leervink.judging.Feedback;
import nl.leervink.judging.FeedbackResult;
import nl.leervink.judging.JudgeResult;
import nl.leervink.judging.Judging;
import nl.leervink.judging.Level;
import nl.leervink.judging.Phrases;
import nl.leervink.judging.Reading;
import nl.leervink.judging.ReadingDesk;
import nl.leervink.judging.Remark;
import nl.leervink.judging.Telling;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.RubricWords;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** Where a trainer writes what they think of a report, beside its text: saved as they write, told when they say so. */
class FeedbackPanel extends Composite<Aside> {

    private static final int SENT_EVERY_MILLIS = 1_000;

    /** What happens on the desk. */
    interface Desk {

        /** Shows what a colleague saved. */
        void reload();

        /** Remarks beside passages changed. */
        void showRemarks(Feedback feedback);

        void judged(JudgeResult.Judged done);
    }

    private final transient Judging judging;
    private final transient SignedIn signedIn;
    private final transient Desk desk;
    private final transient SubmissionId submission;
    private final TextArea feedback = new TextArea();
    private final Map<Integer, RadioButtonGroup<Level>> levels = new LinkedHashMap<>();
    private final transient List<Remark> remarks;
    private final RemarkForm remarkForm;
    private final Checkbox together = new Checkbox();
    private final Span saved = new Span();
    private final Div conflict = new Div();
    private transient Reading reading;

    FeedbackPanel(Judging judging, Phrases phrases, SignedIn signedIn, ReadingDesk before, Desk desk) {
        this.judging = judging;
        this.signedIn = signedIn;
        this.desk = desk;
        this.submission = before.matter().submission();
        this.reading = before.reading();
        this.remarks = new ArrayList<>(before.feedback().remarks());
        this.remarkForm = new RemarkForm(before.work().answers().texts(), this::remark, this::takeAway);
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("soft");
        conflict.getElement().setAttribute("role", "alert");
        conflict.addClassNames("notice", "stack", Tone.ATTENTION.style());
        conflict.setVisible(false);
        feedback.setLabel(getTranslation("trainer.feedback"));
        feedback.setHelperText(getTranslation("trainer.feedback-who"));
        feedback.setWidthFull();
        feedback.setMinRows(8);
        feedback.setValue(before.feedback().text());
        feedback.setValueChangeMode(ValueChangeMode.TIMEOUT);
        feedback.setValueChangeTimeout(SENT_EVERY_MILLIS);
        feedback.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        together.setLabel(getTranslation("judging.together"));
        together.setHelperText(getTranslation("judging.together-help"));
        remarkForm.show(remarks);
        before.feedbackSavedAt().ifPresent(this::showSaved);
        getContent().addClassNames("card", "stack", "desk-judging");
        getContent().add(new H2(getTranslation("trainer.your-judgement")));
        before.matter()
                .held()
                .ifPresent(held ->
                        getContent().add(new Paragraph(getTranslation("judging.held", getTranslation(held.key())))));
        levels(before);
        getContent()
                .add(
                        remarkForm,
                        feedback,
                        new PhraseMenu(phrases, signedIn.person(), this::put),
                        conflict,
                        saved,
                        together,
                        actions());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.leervinkPassage.watch(this.closest('.desk'), this)");
    }

    /** A passage was selected in the text. */
    @ClientCallable
    void selected(int question, int from, int to) {
        remarkForm.select(question, from, to);
    }

    private void levels(ReadingDesk before) {
        var answers = before.work().answers().texts().size();
        for (var question = 0; question < answers; question++) {
            var group = new RadioButtonGroup<Level>();
            group.setLabel(
                    question < before.assignment().questions().size()
                            ? before.assignment().questions().get(question)
                            : getTranslation("judging.level"));
            group.setItems(Level.values());
            group.setItemLabelGenerator(level -> getTranslation(level.key()));
            group.addClassName("segments");
            group.setValue(before.feedback().levels().get(question));
            group.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    save();
                }
            });
            levels.put(question, group);
            getContent().add(group);
            before.assignment()
                    .rubricOf(question)
                    .map(RubricWords::new)
                    .map(words -> new Details(getTranslation("homework.rubric"), words))
                    .ifPresent(getContent()::add);
        }
    }

    private Div actions() {
        var sufficient = new Button(getTranslation("trainer.judge-sufficient"), _ -> askToJudge(Judgement.SUFFICIENT));
        sufficient.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var insufficient =
                new Button(getTranslation("trainer.judge-insufficient"), _ -> askToJudge(Judgement.INSUFFICIENT));
        var actions = new Div(sufficient, insufficient);
        actions.addClassName("form-actions");
        return actions;
    }

    private void put(String phrase) {
        feedback.setValue(feedback.isEmpty() ? phrase : feedback.getValue().stripTrailing() + "\n" + phrase);
        save();
    }

    private void remark(Remark remark) {
        remarks.add(remark);
        remarksChanged();
    }

    private void takeAway(Remark remark) {
        remarks.remove(remark);
        remarksChanged();
    }

    private void remarksChanged() {
        var ordered = written().remarks();
        remarks.clear();
        remarks.addAll(ordered);
        remarkForm.show(remarks);
        desk.showRemarks(written());
        save();
    }

    private Feedback written() {
        var given = new LinkedHashMap<Integer, Level>();
        levels.forEach((question, group) -> group.getOptionalValue().ifPresent(level -> given.put(question, level)));
        return new Feedback(feedback.getValue(), remarks, given);
    }

    private void save() {
        if (!conflict.isVisible()) {
            told(judging.saveFeedback(submission, reading, written(), signedIn.person()));
        }
    }

    private void askToJudge(Judgement judgement) {
        if (judgement == Judgement.INSUFFICIENT && written().isMissing()) {
            feedbackMissing();
            return;
        }
        var sufficient = judgement == Judgement.SUFFICIENT;
        var consequence = sufficient ? "trainer.sufficient-consequence" : "trainer.insufficient-consequence";
        Confirm.ask(
                getTranslation(sufficient ? "trainer.sufficient-question" : "trainer.insufficient-question"),
                (sufficient ? contradiction() : "")
                        + getTranslation(together.getValue() ? "judging.together-consequence" : consequence),
                getTranslation(sufficient ? "trainer.judge-sufficient" : "trainer.judge-insufficient"),
                () -> judge(judgement));
    }

    /** What the levels say against a sufficient report, with a space behind it. */
    private String contradiction() {
        var against = written().against(levels.size());
        if (against.none() == 0) {
            return against.notYet() == 0 ? "" : getTranslation("trainer.levels-not-yet", against.notYet()) + " ";
        }
        return against.notYet() == 0
                ? getTranslation("trainer.levels-none", against.none()) + " "
                : getTranslation("trainer.levels-both", against.notYet(), against.none()) + " ";
    }

    private void judge(Judgement judgement) {
        var telling = together.getValue() ? Telling.TOGETHER : Telling.NOW;
        switch (judging.judge(submission, reading, judgement, written(), telling, signedIn.person())) {
            case JudgeResult.Judged done -> desk.judged(done);
            case JudgeResult.FeedbackMissing() -> feedbackMissing();
            case JudgeResult.NotSaved(var why) -> told(why);
        }
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
            case FeedbackResult.NoSuchPassage() -> notSaved(getTranslation("judging.no-such-passage"));
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
        var load = new Button(getTranslation("trainer.load-colleagues"), _ -> desk.reload());
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
        Toast.failed(why);
    }

    private void feedbackMissing() {
        feedback.setErrorMessage(getTranslation("trainer.feedback-missing"));
        feedback.setInvalid(true);
        feedback.focus();
    }
}
