package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.ObjIntConsumer;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.PartSeating.OpenPart;
import nl.leervink.intake.ChosenRow;

/** Where a list is confirmed: who is enrolled by it, what is left, and what stands in the way. */
class ListConfirming extends Section {

    private final transient ListReview review;
    private final transient ListDesk desk;
    private final transient ObjIntConsumer<EnrolResult> confirmed;

    /**
     * Asks for a yes.
     *
     * @param confirmed told what came of it, and of how many people
     */
    ListConfirming(ListReview review, ListDesk desk, ObjIntConsumer<EnrolResult> confirmed) {
        this.review = review;
        this.desk = desk;
        this.confirmed = confirmed;
        addClassName("stack");
        show();
    }

    /** Shows what is so by now. */
    final void show() {
        removeAll();
        var rows = review.chosen();
        var chosen = rows.size();
        var left = desk.seatsLeft();
        var confirm = new Button(getTranslation("list.confirm", chosen), _ -> ask());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var crowded = chosen > left ? List.<String>of() : crowded(rows);
        confirm.setEnabled(chosen > 0 && chosen <= left && crowded.isEmpty());
        add(new H2(getTranslation("list.confirm.title")));
        if (chosen <= left) {
            add(new Paragraph(
                    getTranslation("list.confirm.what", chosen, review.rows().size() - chosen)));
        }
        if (review.undecided() > 0) {
            add(notice(getTranslation("list.undecided", review.undecided())));
        }
        if (chosen > left) {
            add(notice(getTranslation("list.too-few-seats", chosen, left)));
        }
        crowded.forEach(words -> add(notice(words)));
        add(confirm);
        if (chosen > left && desk.mostToWait() > 0) {
            add(waiting(chosen));
        }
    }

    /** The parts of days that more of them want than may come. */
    private List<String> crowded(List<ChosenRow> rows) {
        return desk.seating().parts().stream()
                .filter(part -> wanting(part, rows) > part.left())
                .map(part -> getTranslation(
                        "list.part-crowded",
                        DayPartWords.inSentence(List.of(part.session()), this),
                        Math.max(0, part.left()),
                        wanting(part, rows)))
                .toList();
    }

    private static long wanting(OpenPart part, List<ChosenRow> rows) {
        return rows.stream().filter(row -> row.parts().include(part.session())).count();
    }

    /** All of them together on the waiting list: the way on when there are too few seats, also when there are some. */
    private Div waiting(int many) {
        var possible = many <= desk.mostToWait();
        var wait = new Button(getTranslation("list.wait", many), _ -> askToWait());
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

    private void ask() {
        var chosen = review.chosen();
        Confirm.ask(
                getTranslation("list.question", chosen.size()),
                (getTranslation("list.consequence", chosen.size()) + " " + desk.agreed()).strip(),
                getTranslation("list.confirm", chosen.size()),
                () -> confirmed.accept(desk.enrol(chosen), chosen.size()));
    }

    private void askToWait() {
        var chosen = review.chosen();
        Confirm.ask(
                getTranslation("list.wait.question", chosen.size()),
                (getTranslation("list.wait.consequence", chosen.size()) + " " + desk.agreed()).strip(),
                getTranslation("list.wait", chosen.size()),
                () -> confirmed.accept(desk.letWait(chosen), chosen.size()));
    }
}
