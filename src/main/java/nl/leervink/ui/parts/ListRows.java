package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.intake.JudgedRow;
import nl.leervink.intake.ListedPerson;
import nl.leervink.intake.Verdict;
import nl.leervink.kernel.Shown;

/** The rows of a list with what we make of each, or what its reader decided; mended one by one. */
class ListRows extends Section {

    private final transient ListReview review;
    private final transient ListDesk desk;
    private final List<String> registers;
    private final transient Runnable changed;
    private transient Optional<Shown> shown = Optional.empty();

    /**
     * Shows all rows.
     *
     * @param registers whose numbers a row may hold
     * @param changed told when the reader mended or decided something
     */
    ListRows(ListReview review, ListDesk desk, List<String> registers, Runnable changed) {
        this.review = review;
        this.desk = desk;
        this.registers = registers;
        this.changed = changed;
        addClassName("stack");
        show();
    }

    /** Shows what is so by now. */
    final void show() {
        shown = shown.filter(mark -> count(mark) > 0);
        removeAll();
        add(new H2(getTranslation("list.preview", review.rows().size())), filters(), grid());
    }

    private Div filters() {
        var filters = new Div();
        filters.addClassName("row");
        filters.getElement().setAttribute("role", "group");
        filters.getElement().setAttribute("aria-label", getTranslation("list.filter"));
        filters.add(filter(
                Optional.empty(), getTranslation("list.all", review.rows().size())));
        Stream.<Shown>concat(Stream.of(Verdict.values()), Stream.of(ListDecision.values()))
                .filter(mark -> count(mark) > 0)
                .forEach(mark -> filters.add(filter(
                        Optional.of(mark), getTranslation("list.count", getTranslation(mark.key()), count(mark)))));
        return filters;
    }

    private Button filter(Optional<Shown> mark, String words) {
        var filter = new Button(words, _ -> {
            shown = mark;
            show();
        });
        filter.addThemeVariants(ButtonVariant.SMALL);
        filter.getElement().setAttribute("aria-pressed", String.valueOf(shown.equals(mark)));
        if (shown.equals(mark)) {
            filter.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return filter;
    }

    private long count(Shown mark) {
        return review.rows().stream()
                .filter(row -> review.mark(row).equals(mark))
                .count();
    }

    private Grid<JudgedRow> grid() {
        var grid = new Grid<JudgedRow>();
        grid.addClassName("list-rows");
        grid.addColumn(LitRenderer.<JudgedRow>of(
                                "<span class='judged-row'><span><b>${item.name}</b> · <span class='soft'>${item.email}</span></span>"
                                        + "<span><span class='badge ${item.tone}'>${item.mark}</span> <span class='soft'>${item.row}</span></span>"
                                        + "<span class='list-why'>${item.why}</span></span>")
                        .withProperty("name", row -> row.person().written())
                        .withProperty("email", row -> row.person().email())
                        .withProperty("tone", row -> tone(row).style())
                        .withProperty(
                                "mark", row -> getTranslation(review.mark(row).key()))
                        .withProperty("row", this::where)
                        .withProperty("why", this::words))
                .setHeader(getTranslation("list.rows"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::look)
                .setHeader(getTranslation("list.mend"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(review.rows().stream()
                .filter(row -> shown.map(mark -> review.mark(row).equals(mark)).orElse(true))
                .toList());
        return grid;
    }

    private String where(JudgedRow row) {
        var parts = review.parts(row);
        return getTranslation("list.row", row.number())
                + (parts.isEmpty() ? "" : " · " + DayPartWords.inSentence(parts, this));
    }

    private Button look(JudgedRow row) {
        var look = new Button(
                getTranslation(row.verdict() == Verdict.DOUBTFUL ? "list.review" : "list.mend-row"), _ -> open(row));
        look.setAriaLabel(getTranslation("list.mend-of", row.person().written(), row.number()));
        look.addThemeVariants(ButtonVariant.SMALL);
        look.setVisible(row.verdict() != Verdict.ALREADY_IN && row.verdict() != Verdict.WAITING);
        return look;
    }

    private void open(JudgedRow row) {
        new ListRowDialog(
                        row,
                        why(row),
                        registers,
                        desk.seating(),
                        desk.mayCorrectNames(),
                        review.decision(row),
                        (mended, decided) -> mend(row, mended, decided))
                .open();
    }

    private void mend(JudgedRow row, ListedPerson mended, Optional<ListDecision> decided) {
        review.decide(row, mended, decided);
        if (!mended.equals(row.person())) {
            review.judgedAgain(desk.judge(review.persons().stream()
                    .map(person -> person.row() == mended.row() ? mended : person)
                    .toList()));
        }
        show();
        changed.run();
    }

    /** What was decided and what comes of it, or else why the row is no plain one. */
    private String words(JudgedRow row) {
        return review.decision(row).map(decision -> said(row, decision)).orElseGet(() -> why(row));
    }

    private String said(JudgedRow row, ListDecision decision) {
        var known = row.known().map(PersonWords::withAddress).orElse("");
        var listed = row.person().written() + ", " + row.person().email();
        return switch (decision) {
            case SAME_PERSON -> {
                if (row.settled()) {
                    yield getTranslation("list.decided.settled", known);
                }
                yield desk.mayCorrectNames()
                        ? getTranslation(
                                "list.decided.same-renamed", known, row.person().written())
                        : getTranslation("list.decided.same", known);
            }
            case SOMEBODY_ELSE -> getTranslation("list.decided.else", known, listed);
            case THIS_ROW -> getTranslation("list.decided.this-row", listed);
            case SKIP -> getTranslation("list.decided.skip");
        };
    }

    private String why(JudgedRow row) {
        var settled = row.settled() && row.verdict() == Verdict.DOUBTFUL ? " " + getTranslation("list.settled") : "";
        var about = row.known()
                .filter(_ -> row.about().isEmpty())
                .map(PersonWords::withAddress)
                .orElse(row.about());
        return row.reason()
                .map(why -> getTranslation(why.key(), about) + settled)
                .orElse("");
    }

    private Tone tone(JudgedRow row) {
        return review.decision(row)
                .map(decision ->
                        decision == ListDecision.SKIP || (decision == ListDecision.SAME_PERSON && row.settled())
                                ? Tone.CALM
                                : Tone.GOOD)
                .orElseGet(() -> switch (row.verdict()) {
                    case NEW, KNOWN -> Tone.GOOD;
                    case ALREADY_IN, WAITING -> Tone.CALM;
                    case DOUBTFUL, WRONG_NUMBER, WRONG_PART, UNUSABLE -> Tone.ATTENTION;
                });
    }
}
