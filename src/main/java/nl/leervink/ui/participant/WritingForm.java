package nl.leervink.ui.participant;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.homework.Answers;
import nl.leervink.homework.AttachResult;
import nl.leervink.homework.Draft;
import nl.leervink.homework.EarlierDrafts;
import nl.leervink.homework.HandInResult;
import nl.leervink.homework.HandingIn;
import nl.leervink.homework.SaveResult;
import nl.leervink.homework.Worksheet;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** Where one writes: saved on the server as one types, in the browser until then, and handed in when one says so. */
class WritingForm extends Composite<Div> {

    private final transient HandingIn handingIn;
    private final transient EarlierDrafts earlierDrafts;
    private final transient SignedIn signedIn;
    private final transient AssignmentFacts assignment;
    private final transient Runnable begun;
    private final transient Runnable reload;
    private final transient Runnable afterHandingIn;
    private final int round;
    private final List<AnswerField> texts = new ArrayList<>();
    private final MeetingFields meeting;
    private final Span status = new Span();
    private final Span unsaved = new Span();
    private final BrowserCopy browserCopy = new BrowserCopy(
            this,
            getTranslation("homework.restore-offer"),
            getTranslation("homework.restore"),
            getTranslation("homework.forget"));
    private final Div conflict = new Div();
    private final Div elsewhere = new Div();
    private int version;
    private Optional<Notification> said = Optional.empty();

    WritingForm(
            HandingIn handingIn,
            EarlierDrafts earlierDrafts,
            SignedIn signedIn,
            AssignmentFacts assignment,
            Worksheet.Open open,
            Runnable begun,
            Runnable reload,
            Runnable afterHandingIn) {
        this.handingIn = handingIn;
        this.earlierDrafts = earlierDrafts;
        this.signedIn = signedIn;
        this.assignment = assignment;
        this.begun = begun;
        this.reload = reload;
        this.afterHandingIn = afterHandingIn;
        this.round = open.round();
        this.version = open.version();
        this.meeting = new MeetingFields(open.meeting(), this::save);
        getContent().addClassName("stack");
        getContent().add(browserCopy);
        conflict.addClassNames("notice", "stack", Tone.ATTENTION.style());
        conflict.setVisible(false);
        elsewhere.addClassName("notice");
        elsewhere.getElement().setAttribute("role", "status");
        elsewhere.getElement().setAttribute("hidden", true);
        elsewhere.add(new Paragraph(getTranslation("homework.open-elsewhere")));
        getContent().add(elsewhere, conflict);
        fields(open);
        var handIn = new Button(getTranslation("homework.hand-in"), _ -> askToHandIn());
        handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        status.getElement().setAttribute("role", "status");
        status.addClassNames("soft", "draft-saved");
        unsaved.setText(getTranslation("homework.not-saved-yet"));
        unsaved.addClassNames("soft", "draft-unsaved");
        unsaved.getElement().setAttribute("hidden", true);
        open.savedAt().filter(_ -> version > 0).ifPresent(this::showSaved);
        var earlier = new Button(getTranslation("homework.earlier-drafts"), _ -> showEarlier());
        earlier.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        earlier.setVisible(!texts.isEmpty());
        var end = new Div(handIn, earlier, status, unsaved);
        end.addClassName("homework-status");
        getContent().add(end);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var key = signedIn.person().value() + ":" + assignment.id().value() + ":" + round;
        browserCopy.watch(key);
        getElement().executeJs("window.leervinkDraft.tellTwins($0, $1)", key, elsewhere.getElement());
    }

    private void fields(Worksheet.Open open) {
        var answers = open.answers().texts();
        for (var question = 0; question < answers.size(); question++) {
            var field =
                    new AnswerField(label(question), answers.get(question), assignment.rubricOf(question), this::save);
            texts.add(field);
            getContent().add(field);
        }
        if (assignment.kind() == AssignmentKind.PRACTICE_MEETING) {
            getContent().add(meeting);
        }
        if (assignment.kind().takesFile()) {
            getContent()
                    .add(new ReportFileField(
                            getTranslation(
                                    assignment.kind() == AssignmentKind.FILE ? "homework.file-asked" : "homework.file"),
                            open.fileName(),
                            this::attach,
                            () -> handingIn.detach(assignment.id(), signedIn.person()),
                            () -> handingIn.file(assignment.id(), round, signedIn.person())));
        }
    }

    private AttachResult attach(String name, Bytes content) {
        var result = handingIn.attach(assignment.id(), name, content, signedIn.person());
        if (result instanceof AttachResult.Attached) {
            begun.run();
        }
        return result;
    }

    private void showEarlier() {
        new EarlierDraftsDialog(
                        earlierDrafts.of(assignment.id(), signedIn.person()), assignment.questions(), this::putBack)
                .open();
    }

    /** What is there now is kept as an earlier version, so that nothing is lost by looking back. */
    private void putBack(Answers earlier) {
        if (!save()) {
            return;
        }
        earlierDrafts.keepNow(assignment.id(), signedIn.person());
        for (var question = 0; question < Math.min(texts.size(), earlier.texts().size()); question++) {
            texts.get(question).write(earlier.texts().get(question));
        }
        Toast.done(getTranslation("homework.put-back"));
    }

    private String label(int question) {
        return question < assignment.questions().size()
                ? assignment.questions().get(question)
                : getTranslation("homework.your-text");
    }

    private Draft draft() {
        return new Draft(new Answers(texts.stream().map(AnswerField::text).toList()), meeting.meeting());
    }

    /** Whether the server has it; why not is said. */
    private boolean save() {
        if (conflict.isVisible()) {
            return false;
        }
        var result = handingIn.save(assignment.id(), draft(), version, signedIn.person());
        told(result);
        return result instanceof SaveResult.Saved;
    }

    private void told(SaveResult result) {
        switch (result) {
            case SaveResult.Saved(var at, var saved) -> {
                version = saved;
                begun.run();
                said.ifPresent(Notification::close);
                texts.forEach(field -> field.wrong(""));
                showSaved(at);
                var written = assignment.kind() == AssignmentKind.PRACTICE_MEETING
                        ? Stream.concat(texts.stream().map(AnswerField::text), meeting.texts().stream())
                        : texts.stream().map(AnswerField::text);
                var hashes = written.map(String::hashCode).toList();
                getElement().executeJs("window.leervinkDraft.saved(this, JSON.parse($0))", hashes.toString());
            }
            case SaveResult.TooLong(var question, var length, var longest) -> tooLong(question, length, longest);
            case SaveResult.NewerDraftExists(var savedAt, var newer) -> showConflict(savedAt, newer);
            case SaveResult.AlreadyHandedIn() -> notSaved(getTranslation("homework.already-handed-in"));
            case SaveResult.Erased() -> notSaved(getTranslation("retention.closed"));
            case SaveResult.EditionCancelled() -> notSaved(getTranslation("homework.edition-cancelled"));
            case SaveResult.NotYours() -> notSaved(getTranslation("homework.not-yours"));
        }
    }

    private void showSaved(Instant at) {
        status.setText(getTranslation("homework.saved-at", LocalTime.ofInstant(at, Spelling.HERE)));
    }

    private void notSaved(String why) {
        status.setText(getTranslation("homework.not-saved"));
        said.ifPresent(Notification::close);
        said = Optional.of(Toast.failed(why));
    }

    private void tooLong(int question, int length, int longest) {
        var words = getTranslation("homework.too-long", length, longest);
        if (question < texts.size()) {
            texts.get(question).wrong(words);
            status.setText(getTranslation("homework.not-saved"));
        } else {
            notSaved(words);
        }
    }

    private void showConflict(Instant savedAt, int newer) {
        conflict.removeAll();
        var load = new Button(getTranslation("homework.load-newer"), _ -> {
            browserCopy.forget();
            reload.run();
        });
        var mine = new Button(getTranslation("homework.keep-mine"), _ -> {
            conflict.setVisible(false);
            earlierDrafts.keepNow(assignment.id(), signedIn.person());
            version = newer;
            save();
        });
        var actions = new Div(load, mine);
        actions.addClassName("row");
        conflict.add(new Paragraph(getTranslation("homework.newer-draft", Spelling.moment(savedAt))), actions);
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(true);
        conflict.getElement().executeJs("this.scrollIntoView({ block: 'center' })");
        status.setText(getTranslation("homework.not-saved"));
    }

    /** What is not whole is said at once: nobody is asked whether they mean it first. */
    private void askToHandIn() {
        said.ifPresent(Notification::close);
        if (!handingIn.isWhole(assignment.id(), draft(), signedIn.person())) {
            handIn();
            return;
        }
        Confirm.ask(
                getTranslation("homework.hand-in-question"),
                clientData() + getTranslation("homework.hand-in-consequence"),
                getTranslation("homework.hand-in"),
                this::handIn);
    }

    /** How many places look like a client's data, with a space behind it; nothing if there are none. */
    private String clientData() {
        var found = texts.stream().mapToInt(AnswerField::clientData).sum();
        return found == 0 ? "" : getTranslation("homework.client-data-left", found) + " ";
    }

    private void handIn() {
        switch (handingIn.handIn(assignment.id(), draft(), version, signedIn.person())) {
            case HandInResult.HandedIn done -> {
                browserCopy.end();
                said.ifPresent(Notification::close);
                Toast.done(getTranslation(done.late() ? "homework.handed-in-late" : "homework.handed-in-now"));
                afterHandingIn.run();
            }
            case HandInResult.Unanswered(var questions, var saved) -> {
                version = saved;
                unanswered(questions);
            }
            case HandInResult.MeetingNotRight(var faults, var saved) -> {
                version = saved;
                meeting.show(faults);
                said = Optional.of(Toast.failed(getTranslation("homework.meeting-not-right")));
            }
            case HandInResult.FileMissing(var saved) -> {
                version = saved;
                said = Optional.of(Toast.failed(getTranslation("homework.file-missing")));
            }
            case HandInResult.NotSaved(var why) -> {
                told(why);
                if (why instanceof SaveResult.TooLong tooLong && tooLong.question() < texts.size()) {
                    said.ifPresent(Notification::close);
                    said = Optional.of(Toast.failed(getTranslation("homework.too-long-to-hand-in")));
                    texts.get(tooLong.question()).focus();
                }
            }
        }
    }

    private void unanswered(List<Integer> questions) {
        for (var question = 0; question < texts.size(); question++) {
            var missing = questions.contains(question);
            texts.get(question).wrong(missing ? getTranslation("homework.unanswered") : "");
        }
        said = Optional.of(Toast.failed(getTranslation("homework.not-complete")));
        questions.stream().findFirst().map(texts::get).ifPresent(AnswerField::focus);
    }
}
