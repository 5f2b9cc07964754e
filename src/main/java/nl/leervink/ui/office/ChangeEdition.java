package nl.leervink.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.enrolment.EditionChanges;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.DoubleBookings;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionTime;
import nl.leervink.ui.parts.Toast;

/** Asks what is to change of a planned edition, and changes it. */
class ChangeEdition extends Dialog {

    private final EditionId edition;
    private final List<SessionTime> sessions;
    private final EditionChanges changes;
    private final DoubleBookings doubleBookings;
    private final Runnable afterwards;
    private final EditionFields fields;
    private final DayNotes notes = new DayNotes();

    ChangeEdition(
            EditionFacts edition,
            List<SessionTime> sessions,
            List<PersonFacts> trainers,
            EditionChanges changes,
            DoubleBookings doubleBookings,
            Runnable afterwards) {
        this.edition = edition.id();
        this.sessions = sessions;
        this.changes = changes;
        this.doubleBookings = doubleBookings;
        this.afterwards = afterwards;
        this.fields = new EditionFields(trainers);
        fields.set(new EditionChange(edition.place(), edition.trainers(), edition.capacity(), edition.enrolUntil()));
        fields.whenBooked(this::tellBookings);
        tellBookings();
        setHeaderTitle(getTranslation("change-edition.title"));
        setWidth("40rem");
        var content = new Div(new Paragraph(getTranslation("change-edition.lead")), fields, notes);
        content.addClassName("stack");
        add(content);
        var save = new Button(getTranslation("change-edition.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("change-edition.leave"), _ -> close()), save);
    }

    private void tellBookings() {
        notes.tellBookingsByDay(
                doubleBookings.of(Optional.of(edition), sessions, fields.chosen(), fields.place()), fields);
    }

    private void save() {
        fields.filledIn().ifPresentOrElse(this::change, () -> fields.mark(fields.lacking()));
    }

    private void change(EditionChange change) {
        switch (changes.change(edition, change)) {
            case ChangeResult.Changed() -> {
                close();
                Toast.done(getTranslation("change-edition.done"));
                afterwards.run();
            }
            case ChangeResult.Refused(var objections, var minimum, var maximum) -> {
                fields.showSeats(minimum, maximum);
                fields.mark(objections);
            }
            case ChangeResult.SeatsTaken(var taken) -> {
                fields.mark(Set.of());
                fields.markSeatsTaken(taken);
            }
            case ChangeResult.Final(var status) -> {
                close();
                Toast.failed(getTranslation("change-edition.final", getTranslation(status.key())));
                afterwards.run();
            }
        }
    }
}
