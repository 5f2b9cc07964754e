package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Function;
import nl.leervink.enrolment.PartChangeResult;
import nl.leervink.enrolment.PartChanges.PartChoice;
import nl.leervink.enrolment.PartsChosen;

/** Choosing another part of a day for a place that is certain, until the edition begins. */
public class DayPartPanel extends Section {

    private final DayPartChoice choice;

    /**
     * The parts of one place.
     *
     * @param change chooses others
     * @param afterwards shows the page again
     */
    public DayPartPanel(PartChoice place, Function<PartsChosen, PartChangeResult> change, Runnable afterwards) {
        choice = new DayPartChoice(place.seating()).with(place.chosen());
        addClassName("stack");
        add(new H2(getTranslation("day-part.title")), new Paragraph(getTranslation("day-part.until")), choice);
        add(new Button(getTranslation("day-part.save"), _ -> {
            if (choice.check()) {
                tell(change.apply(choice.chosen()), afterwards);
            }
        }));
    }

    private void tell(PartChangeResult result, Runnable afterwards) {
        switch (result) {
            case PartChangeResult.Changed _ -> Toast.done(getTranslation("day-part.saved"));
            case PartChangeResult.Full(var parts) ->
                Toast.failed(getTranslation("day-part.full-now", choice.words(parts)));
            case PartChangeResult.Begun() -> Toast.failed(getTranslation("day-part.begun"));
            case PartChangeResult.NotYours() -> Toast.failed(getTranslation("enrol.not-yours"));
        }
        afterwards.run();
    }
}
