package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.enrolment.PartSeating;
import nl.leervink.enrolment.PartSeating.OpenPart;
import nl.leervink.enrolment.PartsChosen;
import nl.leervink.planning.SessionFacts;

/** Of each day that is held in parts the one someone comes to; what is full cannot be chosen. Empty where no day is. */
public class DayPartChoice extends Composite<Div> {

    private final List<RadioButtonGroup<OpenPart>> days = new ArrayList<>();
    private final Paragraph anyWillDo = new Paragraph(getTranslation("day-part.any"));
    private transient PartSeating seating;
    private boolean waiting;
    private transient Runnable told = () -> {};

    public DayPartChoice(PartSeating seating) {
        this.seating = seating;
        anyWillDo.addClassName("soft");
        anyWillDo.setVisible(false);
        getContent().addClassName("stack");
        show(seating, PartsChosen.NONE);
        setVisible(!seating.isEmpty());
    }

    /** Shows what is left by now; what was chosen and is full by now is to be chosen anew. */
    public void showAgain(PartSeating now) {
        show(now, chosen());
    }

    /** With these chosen. */
    public DayPartChoice with(PartsChosen chosen) {
        show(seating, chosen);
        return this;
    }

    /** For who waits: then it is a wish, also for what is full. */
    public void askOnlyForAWish() {
        waiting = true;
        anyWillDo.setVisible(true);
        show(seating, chosen());
    }

    /** Says that nothing need be chosen. */
    public void tellThatAnyWillDo(boolean any) {
        anyWillDo.setVisible(any || waiting);
    }

    /** Tells when another part is chosen. */
    public void whenChosen(Runnable listener) {
        told = listener;
    }

    public PartsChosen chosen() {
        return PartsChosen.of(chosenSessions().toList());
    }

    /** Marks the days of which nothing was chosen; whether there are none. */
    public boolean check() {
        days.forEach(day -> day.setInvalid(!waiting && day.isEmpty()));
        return days.stream().noneMatch(RadioButtonGroup::isInvalid);
    }

    /** What was chosen, a line each. */
    public List<String> summary() {
        return chosenSessions()
                .map(session -> DayPartWords.day(session, this) + ": " + DayPartWords.part(session, this))
                .toList();
    }

    /** These parts of days, as they are called in a sentence. */
    public String words(List<SessionFacts> parts) {
        return DayPartWords.inSentence(parts, this);
    }

    private Stream<SessionFacts> chosenSessions() {
        return days.stream().flatMap(day -> day.getOptionalValue().stream()).map(OpenPart::session);
    }

    private void show(PartSeating now, PartsChosen chosen) {
        seating = now;
        days.clear();
        getContent().removeAll();
        now.days().forEach(parts -> days.add(day(parts, chosen)));
        days.forEach(getContent()::add);
        getContent().add(anyWillDo);
    }

    private RadioButtonGroup<OpenPart> day(List<OpenPart> parts, PartsChosen chosen) {
        var first = parts.getFirst().session();
        var day = new RadioButtonGroup<OpenPart>(DayPartWords.day(first, this));
        day.setId("day-part-" + first.number());
        day.setItems(parts);
        day.setItemLabelGenerator(part -> DayPartWords.seats(part, this));
        day.setItemEnabledProvider(part -> waiting || !part.isFull());
        day.setManualValidation(true);
        day.setErrorMessage(getTranslation("day-part.missing"));
        day.addValueChangeListener(_ -> {
            day.setInvalid(false);
            told.run();
        });
        chosenOf(parts, chosen).filter(part -> waiting || !part.isFull()).ifPresent(day::setValue);
        return day;
    }

    private static Optional<OpenPart> chosenOf(List<OpenPart> parts, PartsChosen chosen) {
        return parts.stream().filter(part -> chosen.include(part.session())).findFirst();
    }
}
