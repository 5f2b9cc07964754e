package nl.leervink.ui.participant;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Spelling;
import nl.leervink.learning.LearningSaving;
import nl.leervink.learning.LearningSheet;
import nl.leervink.learning.LearningWords;
import nl.leervink.learning.MyLearning;
import nl.leervink.meetings.MeetingFacts;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.shell.SignedIn;
import org.jspecify.annotations.Nullable;

/** Where one writes what one wants to learn: the guide reads it once it is saved, and the browser keeps it until then. */
class LearningForm extends Composite<Div> {

    private final transient MyLearning learning;
    private final transient SignedIn signedIn;
    private final transient LearningSheet sheet;
    private final transient Runnable reload;
    private final AnswerField questions;
    private final AnswerField goal;
    private final AnswerField deeds;
    private final AnswerField signs;
    private final Select<MeetingFacts> by = new Select<>();
    private final DraftNotes notes = new DraftNotes(this, getTranslation("learning.open-elsewhere"));
    private int version;

    LearningForm(MyLearning learning, SignedIn signedIn, LearningSheet sheet, Runnable reload) {
        this.learning = learning;
        this.signedIn = signedIn;
        this.sheet = sheet;
        this.reload = reload;
        this.version = sheet.version();
        questions = field("learning.questions", sheet.written().questions());
        goal = field("learning.goal", sheet.written().goal());
        deeds = field("learning.deeds", sheet.written().deeds());
        signs = field("learning.signs", sheet.written().signs());
        getContent().addClassName("stack");
        getContent().add(notes.above());
        getContent().add(new Paragraph(getTranslation("learning.questions-help")), questions);
        getContent().add(new H2(getTranslation("learning.plan")));
        if (sheet.mayPlan()) {
            by.setLabel(getTranslation("learning.by"));
            by.setHelperText(getTranslation("learning.by-help"));
            by.setEmptySelectionAllowed(true);
            by.setItems(sheet.meetings());
            by.setItemLabelGenerator(this::day);
            sheet.by().ifPresent(by::setValue);
            getContent().add(new Paragraph(getTranslation("learning.plan-help")), goal, deeds, signs, by);
        } else {
            getContent().add(new Paragraph(getTranslation("learning.after-start")));
        }
        var save = new Button(getTranslation("learning.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        sheet.savedAt().ifPresent(notes::showSaved);
        var end = new Div(save);
        end.add(notes.below());
        end.addClassName("homework-status");
        getContent().add(end);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        notes.watch(
                signedIn.person().value() + ":learning:" + sheet.group().id().value());
    }

    private AnswerField field(String question, String written) {
        return new AnswerField(getTranslation(question), written, Optional.empty(), () -> {});
    }

    private String day(@Nullable MeetingFacts meeting) {
        return meeting == null
                ? getTranslation("learning.by-none")
                : Spelling.weekday(meeting.begins().toLocalDate(), getLocale());
    }

    /** In the order of {@link LearningWords#parts()}. */
    private List<AnswerField> fields() {
        return List.of(questions, goal, deeds, signs);
    }

    private void save() {
        notes.quiet();
        fields().forEach(field -> field.wrong(""));
        var words = new LearningWords(questions.text(), goal.text(), deeds.text(), signs.text());
        switch (learning.save(
                sheet.group().id(),
                words,
                Optional.ofNullable(by.getValue()).map(MeetingFacts::id),
                version,
                signedIn.person())) {
            case LearningSaving.Saved(var at, var saved) -> {
                version = saved;
                notes.saved(at, there());
                Toast.done(getTranslation("learning.saved"));
                reload.run();
            }
            case LearningSaving.TooLong(var part, var length, var longest) -> {
                fields().get(part).wrong(getTranslation("homework.too-long", length, longest));
                fields().get(part).focus();
                notes.notSaved();
            }
            case LearningSaving.NewerExists(var savedAt, var newer) ->
                notes.newerDraft(savedAt, reload, () -> {
                    version = newer;
                    save();
                });
            case LearningSaving.NotStarted() -> notes.notSaved(getTranslation("learning.after-start"));
            case LearningSaving.Over() -> notes.notSaved(getTranslation("learning.over"));
            case LearningSaving.NotYours() -> notes.notSaved(getTranslation("learning.not-yours"));
        }
    }

    /** What stands in the fields that are shown. */
    private List<String> there() {
        return fields().stream()
                .limit(sheet.mayPlan() ? fields().size() : 1)
                .map(AnswerField::text)
                .toList();
    }
}
