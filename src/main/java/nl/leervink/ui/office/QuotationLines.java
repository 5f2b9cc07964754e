package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.Spelling;
import nl.leervink.quotations.Line;
import nl.leervink.quotations.Terms;

/** The lines of a quotation, each a row of fields. */
class QuotationLines extends Composite<Div> {

    private final Runnable changed;
    private final Div rows = new Div();
    private final List<Row> lines = new ArrayList<>();

    QuotationLines(List<Line> given, Runnable changed) {
        this.changed = changed;
        var another = new Button(getTranslation("quotation-form.another"), VaadinIcon.PLUS.create(), _ -> {
            if (lines.size() < Terms.MOST_LINES) {
                add(Optional.empty()).description.focus();
                changed.run();
            }
        });
        getContent().addClassName("stack");
        getContent().add(rows, another);
        given.forEach(line -> add(Optional.of(line)));
    }

    /** What can be read of them; a line without an amount that can be read counts for nothing. */
    List<Line> lines() {
        return lines.stream().map(Row::line).toList();
    }

    /** Marks each line that is wrong. */
    void mark() {
        lines.forEach(Row::mark);
    }

    private Row add(Optional<Line> given) {
        var row = new Row(given);
        lines.add(row);
        rows.add(row.getContent());
        return row;
    }

    private final class Row {

        private final Div content = new Div();
        private final Select<Line.Kind> kind = new Select<>();
        private final TextField description = new TextField(getTranslation("quotation.what"));
        private final TextField each = new TextField(getTranslation("quotation-form.each"));
        private final IntegerField quantity = new IntegerField(getTranslation("quotation-form.kilometres"));

        Row(Optional<Line> given) {
            kind.setLabel(getTranslation("quotation-form.kind"));
            kind.setItems(Line.Kind.values());
            kind.setItemLabelGenerator(one -> getTranslation(one.key()));
            kind.setValue(given.map(Line::kind).orElse(Line.Kind.FIXED));
            description.setMaxLength(Line.LONGEST_DESCRIPTION);
            description.setManualValidation(true);
            description.setErrorMessage(getTranslation("quotation-form.what.missing"));
            description.setValue(given.map(Line::description).orElse(""));
            each.setManualValidation(true);
            each.setErrorMessage(getTranslation("quotation-form.each.wrong"));
            each.setValue(given.map(line -> written(line.each())).orElse(""));
            quantity.setManualValidation(true);
            quantity.setErrorMessage(getTranslation("quotation-form.kilometres.wrong", Line.FARTHEST));
            quantity.setValue(given.map(Line::quantity).orElse(1));
            quantity.setVisible(kind.getValue() == Line.Kind.KILOMETRES);
            kind.addValueChangeListener(_ -> {
                quantity.setVisible(kind.getValue() == Line.Kind.KILOMETRES);
                changed.run();
            });
            description.addValueChangeListener(_ -> {
                description.setInvalid(false);
                changed.run();
            });
            each.addValueChangeListener(_ -> {
                each.setInvalid(!each.isEmpty() && Money.parse(each.getValue()).isEmpty());
                changed.run();
            });
            quantity.addValueChangeListener(_ -> {
                quantity.setInvalid(false);
                changed.run();
            });
            var remove = new Button(VaadinIcon.TRASH.create(), _ -> {
                lines.remove(this);
                rows.remove(content);
                changed.run();
            });
            remove.setAriaLabel(getTranslation("quotation-form.remove"));
            description.addClassName("is-wide");
            content.addClassName("quotation-line");
            content.add(kind, description, each, quantity, remove);
        }

        Div getContent() {
            return content;
        }

        Line line() {
            return new Line(
                    kind.getValue(),
                    description.getValue(),
                    Money.parse(each.getValue()).orElse(Money.NONE),
                    kind.getValue() == Line.Kind.KILOMETRES
                            ? quantity.getOptionalValue().orElse(0)
                            : 1);
        }

        void mark() {
            description.setInvalid(description.getValue().isBlank());
            each.setInvalid(!line().each().isMoreThan(Money.NONE));
            quantity.setInvalid(line().quantity() < 1 || line().quantity() > Line.FARTHEST);
        }

        private String written(Money amount) {
            return Spelling.number(amount.value(), Language.DUTCH.locale());
        }
    }
}
