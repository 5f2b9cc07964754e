package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leervink.files.Table;
import nl.leervink.intake.Layout;
import nl.leervink.intake.Meaning;
import nl.leervink.intake.Meaning.Kind;

/** What each column of a list holds, as we read it; the reader says otherwise. */
class ListColumns extends Composite<Details> {

    private static final int SHOWN = 3;

    private final List<Select<Meaning>> chosen = new ArrayList<>();
    private final Paragraph problem = new Paragraph(getTranslation("list.columns.missing"));

    /** Shows what was found; told when the reader wants it read otherwise. */
    ListColumns(Table table, Layout found, List<String> registers, Consumer<Layout> otherwise) {
        var choices = Stream.concat(
                        Stream.of(Kind.values())
                                .filter(kind -> kind != Kind.NUMBER)
                                .map(Meaning::of),
                        registers.stream().map(Meaning::numberIn))
                .toList();
        var columns = new Div();
        columns.addClassName("list-columns");
        for (var column = 0; column < found.columns().size(); column++) {
            columns.add(choice(table, found, column, choices));
        }
        problem.addClassNames("notice", Tone.ATTENTION.style());
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(!found.isEnough());
        var again = new Button(getTranslation("list.columns.again"), _ -> {
            var other = found.with(chosen.stream().map(Select::getValue).toList());
            problem.setVisible(!other.isEnough());
            if (other.isEnough()) {
                otherwise.accept(other);
            }
        });
        getContent().setSummaryText(getTranslation("list.columns"));
        getContent().setOpened(!found.isEnough());
        var content = new Div(problem, columns, again);
        content.addClassName("stack");
        getContent().add(content);
    }

    private Select<Meaning> choice(Table table, Layout found, int column, List<Meaning> choices) {
        var select = new Select<Meaning>();
        var title = found.skipped() == 0
                ? ""
                : table.rows().get(found.skipped() - 1).cell(column);
        select.setLabel(title.isEmpty() ? getTranslation("list.column", column + 1) : title);
        select.setItems(choices);
        select.setItemLabelGenerator(this::words);
        select.setValue(found.columns().get(column));
        select.setHelperText(table.rows().stream()
                .skip(found.skipped())
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .limit(SHOWN)
                .collect(Collectors.joining(" · ")));
        chosen.add(select);
        return select;
    }

    private String words(Meaning meaning) {
        return meaning.kind() == Kind.NUMBER
                ? getTranslation("list.number-in", meaning.register())
                : getTranslation(meaning.kind().key());
    }
}
