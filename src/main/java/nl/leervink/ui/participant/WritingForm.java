package nl.leervink.ui.participant;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
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
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Toast;
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
    private final DraftNotes notes = new DraftNotes(this, getTranslation("homework.open-elsewhere"));
    private int version;

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
        getContent().add(notes.above());
        fields(open);
        var handIn = new Button(getTranslation("homework.hand-in"), _ -> askToHandIn());
        handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.savedAt().filter(_ -> version > 0).ifPresent(notes::showSaved);
        var earlier = new Button(getTranslation("homework.earlier-drafts"), _ -> showEarlier());
        earlier.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        earlier.setVisible(!texts.isEmpty());
        var end = new Div(handIn, earlier);
        end.add(notes.below());
        end.addClassName("homework-status");
        getContent().add(end);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        notes.watch(signedIn.person().value() + ":" + assignment.id().value() + ":" + round);
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
        if (notes.isInConflict()) {
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
                texts.forEach(field -> field.wrong(""));
                var written = texts.stream().map(AnswerField::text);
                notes.saved(
                        at,
                        assignment.kind() == AssignmentKind.PRACTICE_MEETING
                                ? Stream.concat(written, meeting.texts().stream())
                                        .toList()
                                : written.toList());
            }
            case SaveResult.TooLong(var question, var length, var longest) -> tooLong(question, length, longest);
            case SaveResult.NewerDraftExists(var savedAt, var newer) ->
                notes.newerDraft(savedAt, reload, () -> {
                    earlierDrafts.keepNow(assignment.id(), signedIn.person());
                    version = newer;
                    save();
                });
            case SaveResult.AlreadyHandedIn() -> notes.notSaved(getTranslation("homework.already-handed-in"));
            case SaveResult.Erased() -> notes.notSaved(getTranslation("retention.closed"));
            case SaveResult.EditionCancelled() -> notes.notSaved(getTranslation("homework.edition-cancelled"));
            case SaveResult.NotYours() -> notes.notSaved(getTranslation("homework.not-yours"));
        }
    }

    private void tooLong(int question, int length, int longest) {
        var words = getTranslation("homework.too-long", length, longest);
        if (question < texts.size()) {
            texts.get(question).wrong(words);
            notes.notSaved();
        } else {
            notes.notSaved(words);
        }
    }

    /** What is not whole is said at once: nobody is asked whether they mean it first. */
    private void askToHandIn() {
        notes.quiet();
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
                notes.end();
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
                notes.failed(getTranslation("homework.meeting-not-right"));
            }
            case HandInResult.FileMissing(var saved) -> {
                version = saved;
                notes.failed(getTranslation("homework.file-missing"));
            }
            case HandInResult.NotSaved(var why) -> {
                told(why);
                if (why instanceof SaveResult.TooLong tooLong && tooLong.question() < texts.size()) {
                    notes.failed(getTranslation("homework.too-long-to-hand-in"));
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
        notes.failed(getTranslation("homework.not-complete"));
        questions.stream().findFirst().map(texts::get).ifPresent(AnswerField::focus);
    }
}
