package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.files.KeptFile;
import nl.leervink.homework.Answers;
import nl.leervink.homework.HandedIn;
import nl.leervink.homework.PracticeMeeting;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.AssignmentFacts;

/** One round of homework as it was handed in, under its questions, for whoever may read it. */
public class HandedInWork extends Div {

    /**
     * What was handed in.
     *
     * @param file its file, asked anew on each download
     */
    public HandedInWork(AssignmentFacts assignment, HandedIn work, Supplier<Optional<KeptFile>> file) {
        addClassNames("handed-in-work", "stack");
        var texts = work.answers().texts();
        for (var question = 0; question < texts.size(); question++) {
            if (question < assignment.questions().size()) {
                add(new H3(assignment.questions().get(question)));
            }
            add(written(texts.get(question)));
        }
        if (assignment.kind() == AssignmentKind.PRACTICE_MEETING) {
            add(facts(work.meeting()));
        }
        if (!work.fileName().isEmpty()) {
            add(new FileLink(work.fileName(), file));
        }
    }

    /** Somebody's own words, line for line. */
    public static Paragraph written(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("written");
        return paragraph;
    }

    /** All of it as one text, for where there are no questions. */
    public static Paragraph written(Answers answers) {
        return written(String.join("\n\n", answers.texts()));
    }

    private Facts facts(PracticeMeeting meeting) {
        return new Facts()
                .fact(
                        getTranslation("homework.meeting-day"),
                        meeting.day().map(Spelling::day).orElse(""))
                .fact(
                        getTranslation("homework.meeting-group"),
                        meeting.participants().map(String::valueOf).orElse(""))
                .fact(getTranslation("homework.meeting-method"), meeting.method())
                .fact(
                        getTranslation("homework.meeting-minutes"),
                        meeting.minutes().map(String::valueOf).orElse(""));
    }
}
