package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import nl.leervink.homework.AssignmentProgress;
import nl.leervink.kernel.Spelling;

/** Until when something can be handed in, told to whoever is to do so. */
final class Deadline {

    private Deadline() {}

    static String inWords(Component on, AssignmentProgress progress, LocalDate today) {
        if (progress.ended()) {
            return on.getTranslation("today.ended");
        }
        return switch (progress.state()) {
            case NOT_STARTED, DRAFT -> on.getTranslation(key(progress, today), day(progress)) + extended(on, progress);
            case INSUFFICIENT ->
                on.getTranslation("today.new-version")
                        + (progress.isExtended() && !progress.due().isBefore(today)
                                ? ". " + on.getTranslation("today.due", day(progress))
                                : "");
            case HANDED_IN, SUFFICIENT -> on.getTranslation("today.due", day(progress));
        };
    }

    private static String key(AssignmentProgress progress, LocalDate today) {
        var due = progress.due();
        if (!progress.assignment().required()) {
            return due.isBefore(today) ? "today.overdue-optional" : "today.due-optional";
        } else if (due.isBefore(today)) {
            return "today.overdue";
        } else {
            return due.equals(today) ? "today.due-today" : "today.due";
        }
    }

    private static String day(AssignmentProgress progress) {
        return Spelling.day(progress.due());
    }

    private static String extended(Component on, AssignmentProgress progress) {
        return progress.isExtended()
                ? " "
                        + on.getTranslation(
                                "today.extended",
                                Spelling.day(progress.assignment().due()))
                : "";
    }
}
