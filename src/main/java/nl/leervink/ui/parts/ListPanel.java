package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.PartsChosen;
import nl.leervink.files.Table;
import nl.leervink.intake.JudgedRow;
import nl.leervink.intake.Layout;
import nl.leervink.intake.ListContents;
import nl.leervink.intake.ListProgress;
import nl.leervink.kernel.Spelling;

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
    private final transient Typed typed;
    private final DayPartChoice forAll;
    private final Div stage = new Div();
    private transient Optional<ListConfirming> confirming = Optional.empty();

    /**
     * Asks for a list.
     *
     * @param contents what a list for this edition may tell
     * @param typed where the list is kept, to go on with after a reload
     */
    public ListPanel(ListDesk desk, ListContents contents, Typed typed) {
        this.desk = desk;
        this.contents = contents;
        this.typed = typed;
        forAll = new DayPartChoice(desk.seating());
        forAll.tellThatAnyWillDo(true);
        typed.kept("parts", PartsChosen.class).ifPresent(forAll::with);
        forAll.whenChosen(() -> {
            typed.keepThat("parts", forAll.chosen());
            confirming.ifPresent(ListConfirming::show);
        });
        var before = new Paragraph(getTranslation("list.parts"));
        before.setVisible(contents.inParts());
        stage.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(
                        forAll,
                        before,
                        new ListHandIn(contents, typed, table -> look(table, Layout.of(table, contents))),
                        stage);
        typed.kept(KeptList.NAME, KeptList.class).ifPresent(this::look);
    }

    private void look(Table table, Layout layout) {
        look(new KeptList(table, layout, layout.isEnough() ? layout.persons(table) : List.of(), Map.of()));
    }

    private void look(KeptList list) {
        typed.keepThat(KeptList.NAME, list);
        stage.removeAll();
        confirming = Optional.empty();
        stage.add(new ListColumns(list.table(), list.layout(), contents, other -> look(list.table(), other)));
        if (!list.layout().isEnough()) {
            return;
        }
        var persons = list.persons();
        var preview = new Div();
        preview.addClassName("stack");
        stage.add(preview);
        if (persons.size() <= AT_ONCE) {
            show(list, desk.judge(persons), preview);
            return;
        }
        desk.begin(persons)
                .ifPresentOrElse(
                        begun -> preview.add(new ListWatch(
                                getTranslation("list.looking"),
                                () -> desk.progress(begun),
                                ended -> tell(list, ended, preview))),
                        () -> Toast.failed(getTranslation("enrol.not-yours")));
    }

    private void tell(KeptList list, Optional<ListProgress> progress, Div preview) {
        if (progress.orElse(null) instanceof ListProgress.Judged(var judged)) {
            show(list, judged, preview);
        } else {
            preview.removeAll();
            Toast.failed(getTranslation("list.broken-off"));
        }
    }

    private void show(KeptList list, List<JudgedRow> judged, Div preview) {
        show(new ListReview(list, judged, desk.seating(), forAll::chosen), preview);
    }

    private void show(ListReview review, Div preview) {
        preview.removeAll();
        var asking = new ListConfirming(review, desk, (result, asked) -> {
            var who = review.chosen().stream()
                    .map(row -> row.same()
                            .map(known -> known.name().full())
                            .orElseGet(() -> row.person().written()))
                    .toList();
            tell(result, asked);
            review.judgedAgain(desk.judge(review.persons()));
            keep(review);
            show(review, preview);
            if (result instanceof EnrolResult.Certain) {
                preview.addComponentAsFirst(enrolled(who));
            }
        });
        asking.setVisible(!review.isDone());
        preview.add(
                new ListRows(review, desk, contents.registers(), () -> {
                    keep(review);
                    asking.show();
                }),
                asking);
        confirming = Optional.of(asking);
    }

    /** Stays in sight: whoever looks up from the list reads that it was done. */
    private Div enrolled(List<String> who) {
        var words = new Paragraph(getTranslation("list.enrolled.who", who.size(), String.join(", ", who)));
        words.addClassNames("notice", Tone.GOOD.style());
        words.getElement().setAttribute("role", "status");
        var done = new Div(words, desk.onward());
        done.addClassName("stack");
        return done;
    }

    /** Nothing of it is left once everybody in it is enrolled, or waits. */
    private void keep(ListReview review) {
        if (review.isDone()) {
            typed.forget();
        } else {
            typed.keepThat(KeptList.NAME, review.kept());
        }
    }

    private void tell(EnrolResult result, int asked) {
        switch (result) {
            case EnrolResult.Certain(var enrolments) -> Toast.done(getTranslation("list.enrolled", enrolments.size()));
            case EnrolResult.AlreadyEnrolled(var emails) ->
                Toast.failed(getTranslation("list.enrolled-meanwhile", emails.size()));
            case EnrolResult.Full(var left) -> Toast.failed(getTranslation("list.too-few-seats", asked, left));
            case EnrolResult.OtherName _ -> Toast.failed(getTranslation("list.other-name"));
            case EnrolResult.PartFull(var full) -> {
                forAll.showAgain(desk.seating());
                Toast.failed(getTranslation("enrol.part-full", forAll.words(full)));
            }
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
    }
}
