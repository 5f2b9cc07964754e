package nl.leervink.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.DayOff;
import nl.leervink.planning.SkippedDay;

/** What is to be known of one day of a plan: why it moved, or that it is a day off. */
class DayNotes extends Div {

    DayNotes() {
        addClassName("day-notes");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Why it is not on the day that was meant. */
    void tellMoved(List<SkippedDay> skipped) {
        removeAll();
        if (!skipped.isEmpty()) {
            var why = skipped.stream()
                    .map(day -> getTranslation(day.why().key()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            var moved = new Paragraph(getTranslation(
                    "plan-edition.moved", Spelling.weekday(skipped.getFirst().date(), getLocale()), why));
            moved.addClassName("soft");
            add(moved);
        }
    }

    /** That the day chosen is a day off, if it is. */
    void tellChosen(Optional<DayOff> off) {
        removeAll();
        off.map(why -> warning(getTranslation("plan-edition.day-off", getTranslation(why.key()))))
                .ifPresent(this::add);
    }

    private static Paragraph warning(String words) {
        var warning = new Paragraph(words);
        warning.addClassNames("notice", "tone-attention");
        return warning;
    }
}
