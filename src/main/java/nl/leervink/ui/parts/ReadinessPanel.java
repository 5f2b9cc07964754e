package nl.leervink.ui.parts;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.attendance.Repair;
import nl.leervink.evaluation.EvaluationState;
import nl.leervink.fulfilment.Exemption;
import nl.leervink.fulfilment.Finding;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.fulfilment.Reason;
import nl.leervink.fulfilment.Standing;
import nl.leervink.homework.AssignmentState;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionStatus;

/** How far someone is on the way to their certificate: each condition with its figure and its reason, and the clock. */
public class ReadinessPanel extends Section {

    private ReadinessPanel(Readiness readiness, EditionStatus status, LocalDate today) {
        addClassNames("card", "stack");
        add(new H2(getTranslation("readiness.title")));
        clock(readiness, status, today).ifPresent(this::add);
        var list = new UnorderedList();
        list.addClassName("rows");
        readiness.findings().forEach(finding -> list.add(row(finding)));
        add(list);
    }

    /** For the participant: with links to what is still to be done. */
    public static ReadinessPanel ofMine(Readiness readiness, EditionStatus status, LocalDate today) {
        return new ReadinessPanel(readiness, status, today);
    }

    /** What a standing looks like. */
    public static Badge badge(Component on, Standing standing) {
        return new Badge(
                on.getTranslation(standing.key()),
                switch (standing) {
                    case MET -> Tone.GOOD;
                    case NOT_YET -> Tone.CALM;
                    case IMPOSSIBLE -> Tone.ATTENTION;
                });
    }

    /** A reason in words, with its figure. */
    public static String inWords(Component on, Reason reason) {
        return switch (reason) {
            case Reason.Present(var counted, var asked, var repairs) ->
                on.getTranslation("readiness.present", counted, asked) + inWords(on, repairs);
            case Reason.MissedTooMuch(var missed, var mayBeMissed, var repairs) ->
                (mayBeMissed.isNone()
                                ? on.getTranslation("readiness.missed", missed)
                                : on.getTranslation("readiness.missed-too-much", missed, mayBeMissed))
                        + inWords(on, repairs);
            case Reason.AllHomework(var done, var asked, var next) ->
                on.getTranslation("readiness.all-homework", done, asked)
                        + next.map(homework -> " " + inWords(on, homework)).orElse("");
            case Reason.Homework homework ->
                on.getTranslation(
                        homework.state() == AssignmentState.INSUFFICIENT
                                ? "readiness.homework-again"
                                : "readiness.homework",
                        homework.title(),
                        on.getTranslation(homework.state().key()),
                        Spelling.day(homework.due()));
            case Reason.Evaluation(var progress) -> EvaluationWords.of(on, progress);
            case Reason.NothingAsked() -> on.getTranslation("readiness.nothing-asked");
        };
    }

    /** By whose decision a condition counts as met, as far as who looks may know. */
    public static String inWords(Component on, Exemption exemption) {
        var day = Spelling.day(LocalDate.ofInstant(exemption.at(), Spelling.HERE));
        var decided = exemption
                .by()
                .map(by -> on.getTranslation("fulfilment.exempted-by", by, day))
                .orElseGet(() -> on.getTranslation("fulfilment.exempted", day));
        return exemption
                .because()
                .map(because -> decided + " " + on.getTranslation("fulfilment.because", because))
                .orElse(decided);
    }

    /** What was made up, each on where it was missed and where it was done. */
    private static String inWords(Component on, List<Repair> repairs) {
        return repairs.stream()
                .map(repair -> on.getTranslation(
                        "hours.repaired",
                        repair.credited(),
                        Spelling.day(repair.missedOn()),
                        Spelling.day(repair.doneOn())))
                .map(". "::concat)
                .collect(joining());
    }

    /** Until when certificates are made is told while they are still to be. */
    private Optional<Component> clock(Readiness readiness, EditionStatus status, LocalDate today) {
        if (readiness.certificate().isPresent()) {
            return Optional.of(new Paragraph(
                    getTranslation("readiness.issued", readiness.certificate().get())));
        }
        if (readiness.withdrawn().isPresent()) {
            return Optional.of(new Paragraph(
                    getTranslation("readiness.withdrawn", readiness.withdrawn().get())));
        }
        if (status != EditionStatus.OPEN) {
            return Optional.empty();
        }
        var due = Spelling.dayInWords(readiness.due(), getLocale());
        var line = new Div(new Span(getTranslation("readiness.due", due)), new Countdown(today, readiness.due()));
        line.addClassName("row");
        return Optional.of(line);
    }

    private ListItem row(Finding finding) {
        var condition = new Span(getTranslation(finding.condition().key()));
        condition.addClassName("card-title");
        var reason = new Paragraph(inWords(this, finding.reason()));
        reason.addClassName("soft");
        var words = new Div(condition, reason);
        finding.exemption()
                .map(exemption -> inWords(this, exemption))
                .map(Paragraph::new)
                .ifPresent(words::add);
        var row = new ListItem(words);
        var right = new Div(badge(this, finding.standing()));
        right.addClassName("row");
        if (finding.standing() == Standing.NOT_YET) {
            toDo(finding.reason()).ifPresent(right::add);
        }
        row.add(right);
        return row;
    }

    private Anchor toDo(Reason.Homework homework) {
        return new Anchor("mijn/opdrachten/" + homework.assignment().value(), getTranslation("readiness.act"));
    }

    private Optional<Anchor> toDo(Reason reason) {
        return switch (reason) {
            case Reason.Homework homework -> Optional.of(toDo(homework));
            case Reason.AllHomework all -> all.next().map(this::toDo);
            case Reason.Evaluation(var progress) ->
                Optional.of(progress)
                        .filter(it -> it.state() == EvaluationState.OPEN)
                        .map(it -> new Anchor(
                                EvaluationWords.address(it.edition()), getTranslation("evaluation.fill-in")));
            case Reason.Present _, Reason.MissedTooMuch _, Reason.NothingAsked _ -> Optional.empty();
        };
    }
}
