package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.ObjIntConsumer;
import nl.leervink.enrolment.EnrolResult;

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
        var chosen = review.chosen().size();
        var left = desk.seatsLeft();
        var confirm = new Button(getTranslation("list.confirm", chosen), _ -> ask());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(chosen > 0 && chosen <= left);
        add(
                new H2(getTranslation("list.confirm.title")),
                new Paragraph(getTranslation(
                        "list.confirm.what", chosen, review.rows().size() - chosen)));
        if (review.undecided() > 0) {
            add(notice(getTranslation("list.undecided", review.undecided())));
        }
        if (chosen > left) {
            add(notice(getTranslation("list.too-few-seats", chosen, left)));
        }
        add(confirm);
        if (chosen > left && desk.mostToWait() > 0) {
            add(waiting(chosen));
        }
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
