package nl.leervink.ui.participant;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.reflections.FinishResult;
import nl.leervink.reflections.MyReflections;
import nl.leervink.reflections.Reflected;
import nl.leervink.reflections.ReflectionSaving;
import nl.leervink.reflections.ReflectionSheet;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.shell.SignedIn;

/** Where one writes after a meeting: saved on the server as one types, in the browser until then. */
class ReflectionForm extends Composite<Div> {

    private final transient MyReflections reflections;
    private final transient SignedIn signedIn;
    private final transient ReflectionSheet sheet;
    private final transient Runnable begun;
    private final transient Runnable reload;
    private final transient Runnable afterFinishing;
    private final ReflectionFormat format;
    private final RadioButtonGroup<ReflectionFormat> formats = new RadioButtonGroup<>();
    private final List<AnswerField> texts = new ArrayList<>();
    private final DraftNotes notes = new DraftNotes(this, getTranslation("reflections.open-elsewhere"));
    private int version;

    ReflectionForm(
            MyReflections reflections,
            SignedIn signedIn,
            ReflectionSheet sheet,
            Runnable begun,
            Runnable reload,
            Runnable afterFinishing) {
        this.reflections = reflections;
        this.signedIn = signedIn;
        this.sheet = sheet;
        this.begun = begun;
        this.reload = reload;
        this.afterFinishing = afterFinishing;
        this.format = sheet.written().format();
        this.version = sheet.version();
        getContent().addClassName("stack");
        getContent().add(notes.above());
        getContent().add(formats());
        var questions = Reflected.questions(format);
        for (var question = 0; question < questions.size(); question++) {
            var field = new AnswerField(
                    questions.get(question), sheet.written().answers().get(question), Optional.empty(), this::save);
            texts.add(field);
            getContent().add(field);
        }
        var finish = new Button(getTranslation("reflections.finish"), _ -> finish());
        finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sheet.savedAt().ifPresent(notes::showSaved);
        var end = new Div(finish);
        end.add(notes.below());
        end.addClassName("homework-status");
        getContent().add(end);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        notes.watch(signedIn.person().value() + ":reflection:"
                + sheet.meeting().id().value() + ":" + format.name());
    }

    private RadioButtonGroup<ReflectionFormat> formats() {
        formats.setLabel(getTranslation("reflections.format"));
        formats.setHelperText(getTranslation("reflections.format-help"));
        formats.setItems(ReflectionFormat.values());
        formats.setItemLabelGenerator(one -> getTranslation(one.key()));
        formats.setValue(format);
        formats.addValueChangeListener(_ -> Optional.ofNullable(formats.getValue())
                .filter(other -> other != format)
                .ifPresent(this::askToChange));
        return formats;
    }

    private void askToChange(ReflectionFormat other) {
        if (draft().isBlank()) {
            changeTo(other);
            return;
        }
        Confirm.askToRemove(
                        getTranslation("reflections.other-format-question"),
                        getTranslation("reflections.other-format-consequence"),
                        getTranslation("reflections.other-format"),
                        () -> changeTo(other))
                .addCancelListener(_ -> formats.setValue(format));
    }

    private void changeTo(ReflectionFormat other) {
        var result = reflections.save(sheet.meeting().id(), Reflected.blank(other), version, signedIn.person());
        if (result instanceof ReflectionSaving.Saved) {
            notes.end();
            reload.run();
        } else {
            formats.setValue(format);
            told(result);
        }
    }

    private Reflected draft() {
        return new Reflected(format, texts.stream().map(AnswerField::text).toList());
    }

    private void save() {
        if (!notes.isInConflict()) {
            told(reflections.save(sheet.meeting().id(), draft(), version, signedIn.person()));
        }
    }

    private void told(ReflectionSaving result) {
        switch (result) {
            case ReflectionSaving.Saved(var at, var saved) -> {
                version = saved;
                begun.run();
                texts.forEach(field -> field.wrong(""));
                notes.saved(at, texts.stream().map(AnswerField::text).toList());
            }
            case ReflectionSaving.TooLong(var question, var length, var longest) -> {
                texts.get(question).wrong(getTranslation("homework.too-long", length, longest));
                notes.notSaved();
            }
            case ReflectionSaving.NewerDraftExists(var savedAt, var newer) ->
                notes.newerDraft(savedAt, reload, () -> {
                    version = newer;
                    save();
                });
            case ReflectionSaving.AlreadyFinished() -> notes.notSaved(getTranslation("reflections.already-finished"));
            case ReflectionSaving.NotYours() -> notes.notSaved(getTranslation("reflections.not-yours"));
        }
    }

    private void finish() {
        notes.quiet();
        switch (reflections.finish(sheet.meeting().id(), draft(), version, signedIn.person())) {
            case FinishResult.Finished() -> {
                notes.end();
                Toast.done(getTranslation("reflections.finished-now"));
                afterFinishing.run();
            }
            case FinishResult.Unanswered(var questions, var saved) -> {
                told(saved);
                unanswered(questions.stream().map(texts::get).toList(), "homework.not-complete");
            }
            case FinishResult.NothingWritten() -> unanswered(texts, "reflections.nothing-written");
            case FinishResult.NotSaved(var why) -> told(why);
        }
    }

    private void unanswered(List<AnswerField> fields, String why) {
        fields.forEach(field -> field.wrong(getTranslation("homework.unanswered")));
        notes.failed(getTranslation(why));
        fields.getFirst().focus();
    }
}
