package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.LocalTime;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.RosterSheet;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Tone;

/** One person on the roster: a tap says how they were present. */
class RosterRow extends Composite<ListItem> {

    /** Writes what was tapped on the roster. */
    interface Recorder {

        void record(RosterRow row, RosterSheet.Line line, Presence presence, Minutes missed);
    }

    private final RadioButtonGroup<Presence> choice = new RadioButtonGroup<>();
    private final IntegerField missed = new IntegerField();
    private final Span outcome = new Span();
    private final Span arrived = new Span();
    private final RosterSheet.Line line;

    RosterRow(RosterSheet.Line line, Minutes session, boolean open, Recorder recorder) {
        this.line = line;
        getContent().addClassName("roster-row");
        standing("enrolment", line.enrolment().value());
        standing("seen", line.number());
        standing("presence", line.presence().map(Presence::name).orElse(""));
        standing("missed", line.missed().value());
        line.arrival().ifPresent(this::arrived);
        choice.setLabel(line.name());
        choice.setItems(Presence.values());
        choice.setItemLabelGenerator(presence -> getTranslation(presence.key()));
        choice.addClassName("segments");
        line.presence().ifPresent(choice::setValue);
        choice.setReadOnly(!open);
        missed.setLabel(getTranslation("trainer.minutes-missed"));
        missed.setMin(1);
        missed.setMax(Math.max(1, session.value() - 1));
        missed.setReadOnly(!open);
        if (!line.missed().isNone()) {
            missed.setValue(line.missed().value());
        }
        missed.addClassName("roster-missed");
        showMinutes();
        outcome.addClassName("roster-outcome");
        outcome.getElement().setAttribute("role", "status");
        choice.addValueChangeListener(_ -> chosen(recorder));
        missed.addValueChangeListener(_ -> record(recorder));
        line.guestFor()
                .map(day -> new Badge(getTranslation("trainer.guest", Spelling.day(day)), Tone.ATTENTION))
                .ifPresent(getContent()::add);
        getContent().add(choice, arrived, missed, outcome);
    }

    /** Whether this was tapped, and waits for the minutes it asks: nothing of it is on the roster yet. */
    boolean waitsForMinutes() {
        var presence = choice.getValue();
        return presence != null && presence.isPartial() && (missed.isEmpty() || missed.isInvalid());
    }

    void askMinutes() {
        missed.setErrorMessage(getTranslation("trainer.minutes-asked"));
        missed.setInvalid(true);
        missed.focus();
    }

    /** It stands. */
    void saved(Instant at) {
        missed.setInvalid(false);
        outcome.setText(getTranslation("trainer.saved-at", LocalTime.ofInstant(at, Spelling.HERE)));
    }

    /** So many minutes cannot be missed of a session this long. */
    void wrongMinutes(Minutes session) {
        missed.setErrorMessage(getTranslation("trainer.minutes-wrong", session.value() - 1));
        missed.setInvalid(true);
        outcome.setText(getTranslation("trainer.not-saved"));
    }

    private void arrived(RosterSheet.Arrival arrival) {
        standing("late", arrival.late().value());
        arrived.addClassName("roster-arrived");
        arrived.setText(getTranslation(
                arrival.late().isNone() ? "trainer.checked-in" : "trainer.checked-in-late",
                LocalTime.ofInstant(arrival.at(), Spelling.HERE),
                arrival.late().value()));
    }

    /** What the script beside this page begins from. */
    private void standing(String about, Object fact) {
        getContent().getElement().setAttribute("data-" + about, fact.toString());
    }

    private void chosen(Recorder recorder) {
        showMinutes();
        outcome.setText("");
        if (choice.getValue() != null && choice.getValue().isPartial() && missed.isEmpty()) {
            outcome.setText(getTranslation("trainer.minutes-asked"));
            missed.focus();
        } else {
            record(recorder);
        }
    }

    private void record(Recorder recorder) {
        var presence = choice.getValue();
        if (presence == null) {
            return;
        }
        var minutes = missed.getOptionalValue().filter(it -> it > 0).orElse(0);
        recorder.record(this, line, presence, Minutes.of(minutes));
    }

    private void showMinutes() {
        var presence = choice.getValue();
        missed.setVisible(presence != null && presence.isPartial());
    }
}
