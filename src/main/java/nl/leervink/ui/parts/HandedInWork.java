package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.files.KeptFile;
import nl.leervink.homework.HandedIn;
import nl.leervink.homework.PracticeMeeting;
import nl.leervink.judging.Feedback;
import nl.leervink.judging.Level;
import nl.leervink.judging.Remark;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.ui.parts.WrittenText.Passage;

/** One round of homework as it was handed in, under its questions, for whoever may read it. */
public class HandedInWork extends Div {

    /**
     * What was handed in.
     *
     * @param file its file, asked anew on each download
     */
    public HandedInWork(AssignmentFacts assignment, HandedIn work, Supplier<Optional<KeptFile>> file) {
        this(assignment, work, Feedback.NONE, file);
    }

    /**
     * What was handed in, with what was said of passages and of answers.
     *
     * @param file its file, asked anew on each download
     */
    public HandedInWork(
            AssignmentFacts assignment, HandedIn work, Feedback feedback, Supplier<Optional<KeptFile>> file) {
        addClassNames("handed-in-work", "stack");
        var texts = work.answers().texts();
        for (var question = 0; question < texts.size(); question++) {
            if (question < assignment.questions().size()) {
                add(new H3(assignment.questions().get(question)));
            }
            add(answer(assignment, question, texts.get(question), feedback));
        }
        if (assignment.kind() == AssignmentKind.PRACTICE_MEETING) {
            add(facts(work.meeting()));
        }
        if (!work.fileName().isEmpty()) {
            add(new FileLink(work.fileName(), file));
        }
    }

    private Div answer(AssignmentFacts assignment, int question, String text, Feedback feedback) {
        var all = feedback.remarks();
        var own = IntStream.range(0, all.size())
                .filter(at -> all.get(at).question() == question)
                .boxed()
                .toList();
        var written = new WrittenText(
                text,
                own.stream()
                        .map(at -> new Passage(all.get(at).from(), all.get(at).to(), at + 1))
                        .toList());
        written.getElement().setAttribute("data-question", String.valueOf(question));
        var answer = new Div(written);
        answer.addClassName("stack");
        Optional.ofNullable(feedback.levels().get(question)).ifPresent(level -> {
            answer.add(new Badge(level, tone(level)));
            assignment
                    .rubricOf(question)
                    .map(rubric -> RubricWords.of(rubric, level))
                    .filter(words -> !words.isBlank())
                    .map(HandedInWork::soft)
                    .ifPresent(answer::add);
        });
        if (!own.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("remarks", "plain-list");
            own.forEach(at -> list.add(remark(at + 1, all.get(at), text)));
            answer.add(list);
        }
        return answer;
    }

    private ListItem remark(int number, Remark remark, String text) {
        var quoted = text.substring(Math.min(remark.from(), text.length()), Math.min(remark.to(), text.length()));
        return new ListItem(
                new Span(getTranslation("judging.remark-on", number, Excerpt.of(quoted))),
                new WrittenText(remark.words()));
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }

    private static Tone tone(Level level) {
        return level == Level.NOT_YET ? Tone.ATTENTION : Tone.GOOD;
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
