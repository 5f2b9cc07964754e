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
import nl.leervink.intake.ListContents;
import nl.leervink.intake.Meaning;
import nl.leervink.intake.Meaning.Kind;

/** What each column of a list holds, as we read it; what was not read is in sight, and the reader says otherwise. */
class ListColumns extends Composite<Div> {

    private static final int SHOWN = 3;

    private final List<Select<Meaning>> chosen = new ArrayList<>();
    private final Paragraph problem = new Paragraph(getTranslation("list.columns.missing"));

    /** Shows what was found; told when the reader wants it read otherwise. */
    ListColumns(Table table, Layout found, ListContents contents, Consumer<Layout> otherwise) {
        var choices = Stream.concat(
                        Stream.of(Kind.values())
                                .filter(kind -> kind != Kind.NUMBER)
                                .filter(kind -> kind != Kind.PART || contents.inParts())
                                .filter(kind -> kind != Kind.SOME_NUMBER
                                        || !found.unnamed().isEmpty())
                                .map(Meaning::of),
                        contents.registers().stream().map(Meaning::numberIn))
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
        var content = new Div(problem, columns, again);
        content.addClassName("stack");
        var details = new Details(getTranslation("list.columns"), content);
        details.setOpened(!found.isEnough());
        getContent().addClassName("stack");
        found.assumed()
                .ifPresent(column -> getContent()
                        .add(notice(
                                getTranslation(
                                        "list.columns.assumed",
                                        name(table, found, column),
                                        found.columns().get(column).register()),
                                Tone.CALM)));
        found.unnamed().forEach(column -> getContent().add(register(table, found, column, contents, otherwise)));
        var unread = found.unread(table);
        if (!unread.isEmpty()) {
            var names =
                    unread.stream().map(column -> name(table, found, column)).collect(Collectors.joining(", "));
            getContent().add(notice(getTranslation("list.columns.unread", names), Tone.CALM));
        }
        getContent().add(details);
    }

    /** Asks in which register these are numbers. */
    private Div register(Table table, Layout found, int column, ListContents contents, Consumer<Layout> otherwise) {
        var which = new Select<String>();
        which.setLabel(getTranslation("list.columns.which-register"));
        which.setItems(choices(found, contents));
        which.addValueChangeListener(
                chosen -> otherwise.accept(found.with(column, Meaning.numberIn(chosen.getValue()))));
        var asked = new Div(
                notice(getTranslation("list.columns.no-register", name(table, found, column)), Tone.ATTENTION), which);
        asked.addClassName("stack");
        return asked;
    }

    /** Those that the edition counts for and that have no column yet; if none, any other. */
    private static List<String> choices(Layout found, ListContents contents) {
        return Stream.of(contents.likely(), contents.registers())
                .map(some -> some.stream()
                        .filter(register -> !found.columns().contains(Meaning.numberIn(register)))
                        .toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Paragraph notice(String words, Tone tone) {
        var notice = new Paragraph(words);
        notice.addClassNames("notice", tone.style());
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private String name(Table table, Layout found, int column) {
        var title = found.title(table, column);
        return title.isEmpty() ? getTranslation("list.column", column + 1) : title;
    }

    private Select<Meaning> choice(Table table, Layout found, int column, List<Meaning> choices) {
        var select = new Select<Meaning>();
        select.setLabel(name(table, found, column));
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
