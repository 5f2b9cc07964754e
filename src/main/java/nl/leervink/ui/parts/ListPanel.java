package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.files.Table;
import nl.leervink.intake.ChosenRow;
import nl.leervink.intake.JudgedRow;
import nl.leervink.intake.Layout;
import nl.leervink.intake.ListContents;
import nl.leervink.intake.ListProgress;
import nl.leervink.intake.ListedPerson;
import nl.leervink.intake.RowReason;
import nl.leervink.intake.Verdict;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonFacts;

/**
 * A list of participants from what was handed in to who is enrolled: read, looked through row by row, mended, and nothing
 * done before the reader confirms.
 */
@StyleSheet("context://css/list.css")
public class ListPanel extends Composite<Div> {

    /** So many rows are looked through while one waits. */
    private static final int AT_ONCE = 500;

    private final transient ListDesk desk;
    private final transient ListContents contents;
    private final Div stage = new Div();
    private final transient Map<Integer, ListDecision> decisions = new HashMap<>();
    private transient List<JudgedRow> rows = List.of();
    private transient Optional<Verdict> shown = Optional.empty();

    /**
     * Asks for a list.
     *
     * @param contents what a list for this edition may tell
     */
    public ListPanel(ListDesk desk, ListContents contents) {
        this.desk = desk;
        this.contents = contents;
        stage.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(new ListHandIn(contents.registers(), table -> look(table, Layout.of(table, contents))), stage);
    }

    private void look(Table table, Layout layout) {
        stage.removeAll();
        rows = List.of();
        decisions.clear();
        shown = Optional.empty();
        stage.add(new ListColumns(table, layout, contents, other -> look(table, other)));
        if (!layout.isEnough()) {
            return;
        }
        var persons = layout.persons(table);
        var preview = new Div();
        preview.addClassName("stack");
        stage.add(preview);
        if (persons.size() <= AT_ONCE) {
            rows = desk.judge(persons);
            show(preview);
            return;
        }
        desk.begin(persons)
                .ifPresentOrElse(
                        list -> preview.add(new ListWatch(
                                getTranslation("list.looking"),
                                () -> desk.progress(list),
                                ended -> tell(ended, preview))),
                        () -> Toast.failed(getTranslation("enrol.not-yours")));
    }

    private void tell(Optional<ListProgress> progress, Div preview) {
        if (progress.orElse(null) instanceof ListProgress.Judged(var judged)) {
            rows = judged;
            show(preview);
        } else {
            preview.removeAll();
            Toast.failed(getTranslation("list.broken-off"));
        }
    }

    private void show(Div preview) {
        preview.removeAll();
        var section = new Section(new H2(getTranslation("list.preview", rows.size())), filters(preview), grid(preview));
        section.addClassName("stack");
        preview.add(section, confirming(preview));
    }

    private Div filters(Div preview) {
        var filters = new Div();
        filters.addClassName("row");
        filters.getElement().setAttribute("role", "group");
        filters.getElement().setAttribute("aria-label", getTranslation("list.filter"));
        filters.add(filter(preview, Optional.empty(), getTranslation("list.all", rows.size())));
        Stream.of(Verdict.values())
                .filter(verdict -> count(verdict) > 0)
                .forEach(verdict -> filters.add(filter(
                        preview,
                        Optional.of(verdict),
                        getTranslation("list.count", getTranslation(verdict.key()), count(verdict)))));
        return filters;
    }

    private Button filter(Div preview, Optional<Verdict> verdict, String words) {
        var filter = new Button(words, _ -> {
            shown = verdict;
            show(preview);
        });
        filter.addThemeVariants(ButtonVariant.SMALL);
        filter.getElement().setAttribute("aria-pressed", String.valueOf(shown.equals(verdict)));
        if (shown.equals(verdict)) {
            filter.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return filter;
    }

    private long count(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    private Grid<JudgedRow> grid(Div preview) {
        var grid = new Grid<JudgedRow>();
        grid.addClassName("list-rows");
        grid.addColumn(LitRenderer.<JudgedRow>of(
                                "<span class='judged-row'><span><b>${item.name}</b> · <span class='soft'>${item.email}</span></span>"
                                        + "<span><span class='badge ${item.tone}'>${item.verdict}</span> <span class='soft'>${item.row}</span></span>"
                                        + "<span class='list-why'>${item.why}</span></span>")
                        .withProperty("name", row -> row.person().written())
                        .withProperty("email", row -> row.person().email())
                        .withProperty("tone", row -> tone(row).style())
                        .withProperty(
                                "verdict", row -> getTranslation(row.verdict().key()))
                        .withProperty("row", row -> getTranslation("list.row", row.number()))
                        .withProperty("why", this::words))
                .setHeader(getTranslation("list.rows"))
                .setFlexGrow(1);
        grid.addComponentColumn(row -> look(row, preview))
                .setHeader(getTranslation("list.mend"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(rows.stream()
                .filter(row -> shown.map(verdict -> row.verdict() == verdict).orElse(true))
                .toList());
        return grid;
    }

    private Button look(JudgedRow row, Div preview) {
        var look = new Button(
                getTranslation(row.verdict() == Verdict.DOUBTFUL ? "list.review" : "list.mend-row"),
                _ -> open(row, preview));
        look.setAriaLabel(getTranslation("list.mend-of", row.person().written(), row.number()));
        look.addThemeVariants(ButtonVariant.SMALL);
        look.setVisible(row.verdict() != Verdict.ALREADY_IN && row.verdict() != Verdict.WAITING);
        return look;
    }

    private void open(JudgedRow row, Div preview) {
        new ListRowDialog(
                        row,
                        words(row),
                        contents.registers(),
                        desk.mayCorrectNames(),
                        Optional.ofNullable(decisions.get(row.number())),
                        (mended, decided) -> mend(row, mended, decided, preview))
                .open();
    }

    private void mend(JudgedRow row, ListedPerson mended, Optional<ListDecision> decided, Div preview) {
        decided.ifPresentOrElse(
                decision -> decisions.put(row.number(), decision), () -> decisions.remove(row.number()));
        if (row.reason().filter(why -> why == RowReason.TWICE_WITH_DIFFERENCES).isPresent()
                && decided.filter(decision -> decision != ListDecision.SKIP).isPresent()) {
            skipOthersOf(row);
        }
        if (!mended.equals(row.person())) {
            judgeAgain(rows.stream()
                    .map(JudgedRow::person)
                    .map(person -> person.row() == mended.row() ? mended : person)
                    .toList());
        }
        show(preview);
    }

    private void skipOthersOf(JudgedRow row) {
        rows.stream()
                .filter(other -> other.number() != row.number())
                .filter(other -> other.person().address().equals(row.person().address()))
                .forEach(other -> decisions.put(other.number(), ListDecision.SKIP));
    }

    /** Judges all again; what was decided stays where it is about the same person on record. */
    private void judgeAgain(List<ListedPerson> persons) {
        var before = new HashMap<Integer, Optional<PersonFacts>>();
        rows.forEach(row -> before.put(row.number(), row.known()));
        rows = desk.judge(persons);
        rows.stream()
                .filter(row -> decisions.get(row.number()) == ListDecision.SAME_PERSON)
                .filter(row -> !row.known().equals(before.get(row.number())))
                .forEach(row -> decisions.remove(row.number()));
    }

    private Section confirming(Div preview) {
        var chosen = chosen();
        var left = desk.seatsLeft();
        var undecided = rows.stream()
                .filter(row -> row.verdict() == Verdict.DOUBTFUL)
                .filter(row -> !decisions.containsKey(row.number()))
                .count();
        var confirm = new Button(getTranslation("list.confirm", chosen.size()), _ -> ask(preview));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(!chosen.isEmpty() && chosen.size() <= left);
        var section = new Section(
                new H2(getTranslation("list.confirm.title")),
                new Paragraph(getTranslation("list.confirm.what", chosen.size(), rows.size() - chosen.size())));
        if (undecided > 0) {
            section.add(notice(getTranslation("list.undecided", undecided)));
        }
        if (chosen.size() > left) {
            section.add(notice(getTranslation("list.too-few-seats", chosen.size(), left)));
        }
        section.add(confirm);
        if (!chosen.isEmpty() && chosen.size() > left && desk.mostToWait() > 0) {
            section.add(waiting(chosen.size(), preview));
        }
        section.addClassName("stack");
        return section;
    }

    /** All of them together on the waiting list: the way on when there are too few seats, also when there are some. */
    private Div waiting(int many, Div preview) {
        var possible = many <= desk.mostToWait();
        var wait = new Button(getTranslation("list.wait", many), _ -> askToWait(preview));
        wait.setEnabled(possible);
        var way = new Div(
                new Paragraph(
                        possible
                                ? getTranslation("list.wait.what", many)
                                : getTranslation("list.wait.too-many", desk.mostToWait())),
                wait);
        way.addClassName("stack");
        return way;
    }

    private static Paragraph notice(String words) {
        var notice = new Paragraph(words);
        notice.addClassNames("notice", Tone.ATTENTION.style());
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private List<ChosenRow> chosen() {
        return rows.stream().flatMap(row -> chosen(row).stream()).toList();
    }

    private Optional<ChosenRow> chosen(JudgedRow row) {
        var decision = decisions.get(row.number());
        if (decision == ListDecision.SKIP) {
            return Optional.empty();
        }
        if (row.verdict().isFine()) {
            return Optional.of(new ChosenRow(row.person(), Optional.empty()));
        }
        if (row.settled() && decision == ListDecision.SAME_PERSON) {
            return Optional.empty();
        }
        return row.verdict() == Verdict.DOUBTFUL && decision != null
                ? Optional.of(new ChosenRow(
                        row.person(), decision == ListDecision.SAME_PERSON ? row.known() : Optional.empty()))
                : Optional.empty();
    }

    private void ask(Div preview) {
        var chosen = chosen();
        Confirm.ask(
                getTranslation("list.question", chosen.size()),
                (getTranslation("list.consequence", chosen.size()) + " " + desk.agreed()).strip(),
                getTranslation("list.confirm", chosen.size()),
                () -> tell(desk.enrol(chosen), chosen.size(), preview));
    }

    private void askToWait(Div preview) {
        var chosen = chosen();
        Confirm.ask(
                getTranslation("list.wait.question", chosen.size()),
                (getTranslation("list.wait.consequence", chosen.size()) + " " + desk.agreed()).strip(),
                getTranslation("list.wait", chosen.size()),
                () -> tell(desk.letWait(chosen), chosen.size(), preview));
    }

    private void tell(EnrolResult result, int asked, Div preview) {
        switch (result) {
            case EnrolResult.Certain(var enrolments) -> Toast.done(getTranslation("list.enrolled", enrolments.size()));
            case EnrolResult.AlreadyEnrolled(var emails) ->
                Toast.failed(getTranslation("list.enrolled-meanwhile", emails.size()));
            case EnrolResult.Full(var left) -> Toast.failed(getTranslation("list.too-few-seats", asked, left));
            case EnrolResult.OtherName _ -> Toast.failed(getTranslation("list.other-name"));
            case EnrolResult.PartFull _ -> Toast.failed(getTranslation("list.part-full"));
            case EnrolResult.Waits _ -> Toast.done(getTranslation("list.waits", asked));
            case EnrolResult.ToldThemselves _ -> Toast.failed(getTranslation("enrol.told-themselves"));
            case EnrolResult.DeadlinePassed(var day) ->
                Toast.failed(getTranslation("enrol.too-late", Spelling.day(day)));
            case EnrolResult.NotYours() -> Toast.failed(getTranslation("enrol.not-yours"));
            case EnrolResult.AlreadyWaiting(var emails) ->
                Toast.failed(getTranslation(
                        "enrol.already-waiting",
                        String.join(", ", emails.stream().map(Object::toString).toList())));
            case EnrolResult.Begun() -> Toast.failed(getTranslation("enrol.begun"));
            case EnrolResult.NotOpen(),
                    EnrolResult.ToBeConfirmed _,
                    EnrolResult.TooMuchAsked _,
                    EnrolResult.AwaitsApproval _ -> Toast.failed(getTranslation("enrol.not-open"));
        }
        judgeAgain(rows.stream().map(JudgedRow::person).toList());
        show(preview);
    }

    private String words(JudgedRow row) {
        var decision = decisions.get(row.number());
        var settled = row.settled() && row.verdict() == Verdict.DOUBTFUL ? " " + getTranslation("list.settled") : "";
        if (decision != null) {
            var decided = getTranslation("list.decided", getTranslation(decision.key()));
            return decision == ListDecision.SAME_PERSON ? decided + settled : decided;
        }
        var about = row.known()
                .filter(_ -> row.about().isEmpty())
                .map(known -> known.name().full() + ", " + known.email())
                .orElse(row.about());
        return row.reason()
                .map(why -> getTranslation(why.key(), about) + settled)
                .orElse("");
    }

    private Tone tone(JudgedRow row) {
        return switch (row.verdict()) {
            case NEW, KNOWN -> Tone.GOOD;
            case ALREADY_IN, WAITING -> Tone.CALM;
            case DOUBTFUL, WRONG_NUMBER, UNUSABLE -> Tone.ATTENTION;
        };
    }
}
