package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.CancellationLadder;
import nl.leervink.enrolment.CancellationLadder.Step;
import nl.leervink.ui.parts.LeavingPanel;

/**
 * The steps of a cancellation ladder, a row each, with the days they come to; none if leaving is free. What cannot be is told
 * beside its field.
 */
class LadderFields extends Composite<Div> {

    private static final int WHOLE = 100;

    private final LocalDate firstDay;
    private final List<StepRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(getTranslation("edition-terms.add"), _ -> append(new StepRow()));
    private final Div preview = new Div();

    LadderFields(CancellationLadder ladder, LocalDate firstDay) {
        this.firstDay = firstDay;
        list.addClassName("stack");
        preview.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack");
        getContent().add(new H3(getTranslation("edition-terms.ladder")), list, new Div(add), preview);
        ladder.steps().forEach(step -> append(new StepRow(step)));
    }

    /** Marks what is wrong; what was filled in, if nothing is. */
    Optional<CancellationLadder> check() {
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).check(i == 0 ? Optional.empty() : rows.get(i - 1).step());
        }
        return ladder();
    }

    private Optional<CancellationLadder> ladder() {
        var steps = rows.stream().flatMap(row -> row.step().stream()).toList();
        return steps.size() == rows.size() && CancellationLadder.isLadder(steps)
                ? Optional.of(CancellationLadder.of(steps))
                : Optional.empty();
    }

    private void append(StepRow row) {
        rows.add(row);
        list.add(row);
        arrange();
    }

    private void drop(StepRow row) {
        rows.remove(row);
        list.remove(row);
        arrange();
    }

    private void arrange() {
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1);
        }
        add.setVisible(rows.size() < CancellationLadder.MOST_STEPS);
        show();
    }

    private void show() {
        preview.removeAll();
        preview.add(ladder().<Component>map(ladder -> LeavingPanel.ladder(ladder.terms(firstDay)))
                .orElseGet(() -> new Paragraph(getTranslation("edition-terms.no-ladder"))));
    }

    /** One step: from how many days before, and which part of the price. */
    private final class StepRow extends Composite<Div> {

        private final IntegerField days = field("edition-terms.days");
        private final IntegerField percentage = field("edition-terms.percentage");
        private final Button remove = new Button(getTranslation("edition-terms.remove"), _ -> drop(this));

        StepRow() {
            getContent().addClassName("ladder-step");
            getContent().getElement().setAttribute("role", "group");
            getContent().add(days, percentage, remove);
        }

        StepRow(Step step) {
            this();
            days.setValue(step.daysBefore());
            percentage.setValue(step.percentage());
        }

        void number(int number) {
            getContent().getElement().setAttribute("aria-label", getTranslation("edition-terms.step", number));
            remove.setAriaLabel(getTranslation("edition-terms.remove.step", number));
        }

        Optional<Step> step() {
            return typed(days).flatMap(before -> typed(percentage).map(part -> new Step(before, part)));
        }

        void check(Optional<Step> above) {
            check(
                    days,
                    0,
                    CancellationLadder.LONGEST_BEFORE,
                    above.filter(step -> typed(days).orElse(0) >= step.daysBefore())
                            .map(_ -> "edition-terms.days.order"));
            check(
                    percentage,
                    1,
                    WHOLE,
                    above.filter(step -> typed(percentage).orElse(0) <= step.percentage())
                            .map(_ -> "edition-terms.percentage.order"));
        }

        private void check(IntegerField field, int least, int most, Optional<String> disorder) {
            var isInRange = typed(field)
                    .filter(number -> number >= least && number <= most)
                    .isPresent();
            field.setErrorMessage(
                    isInRange
                            ? disorder.map(words -> getTranslation(words)).orElse("")
                            : getTranslation("edition-terms.wrong", least, most));
            field.setInvalid(!isInRange || disorder.isPresent());
        }

        private IntegerField field(String label) {
            var field = new IntegerField(getTranslation(label));
            field.setManualValidation(true);
            field.addValueChangeListener(_ -> {
                field.setInvalid(false);
                show();
            });
            return field;
        }

        private static Optional<Integer> typed(IntegerField field) {
            return Optional.ofNullable(field.getValue());
        }
    }
}
