package nl.leervink.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.enrolment.EditionChanges;
import nl.leervink.kernel.Period;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.DoubleBookings;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.Planning;
import nl.leervink.planning.SeenEdition;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionTime;
import nl.leervink.ui.parts.OnceDialog;
import nl.leervink.ui.parts.PointsVerdicts;
import nl.leervink.ui.parts.RoomLeft;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;

/** Asks what is to change of a planned edition, and changes it. */
class ChangeEdition extends OnceDialog {

    private final EditionFacts edition;
    private final SeenEdition seen;
    private final EditionChanges changes;
    private final DoubleBookings doubleBookings;
    private final AccreditationGuard guard;
    private final Runnable afterwards;
    private final EditionFields fields;
    private final List<SessionFields> sessions;
    private final Div points = new Div();
    private final TextField reason = new TextField(getTranslation("change-edition.reason"));
    private final Button save = new Button(getTranslation("change-edition.save"), _ -> save());
    private final Overtaken overtaken = new Overtaken(getTranslation("change-edition.changed-meanwhile"), save);

    ChangeEdition(
            EditionFacts edition,
            List<SessionFacts> sessions,
            List<PersonFacts> trainers,
            EditionChanges changes,
            DoubleBookings doubleBookings,
            AccreditationGuard guard,
            Clock clock,
            Runnable afterwards) {
        this.edition = edition;
        this.seen = new SeenEdition(edition, sessions);
        this.changes = changes;
        this.doubleBookings = doubleBookings;
        this.guard = guard;
        this.afterwards = afterwards;
        this.fields = new EditionFields(trainers);
        var now = LocalDateTime.now(clock);
        this.sessions = sessions.stream()
                .map(session -> new SessionFields(session, trainers, now, this::tellOfDays))
                .toList();
        fields.set(new EditionChange(
                edition.place(),
                edition.trainers(),
                edition.capacity(),
                edition.enrolUntil(),
                Optional.of(edition.decideBy()),
                List.of(),
                ""));
        fields.whenBooked(this::tellBookings);
        points.getElement().setAttribute("aria-live", "polite");
        tellOfDays();
        reason.setHelperText(getTranslation("change-edition.reason.hint"));
        RoomLeft.in(reason, Planning.LONGEST_REASON);
        reason.setWidthFull();
        setHeaderTitle(getTranslation("change-edition.title"));
        setWidth("44rem");
        var days = new Div();
        days.addClassName("stack");
        this.sessions.forEach(days::add);
        var agreed = new Paragraph(getTranslation("change-edition.agreed"));
        agreed.addClassNames("notice", Tone.ATTENTION.style());
        agreed.setVisible(edition.closedTo().isPresent());
        var content = new Div(
                new Paragraph(getTranslation("change-edition.lead")),
                agreed,
                fields,
                new H3(getTranslation("change-edition.sessions")),
                days,
                points,
                reason,
                overtaken);
        content.addClassName("stack");
        add(content);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("change-edition.leave"), _ -> close()), save);
    }

    private void tellOfDays() {
        tellPoints();
        tellBookings();
    }

    /** What it earns on these days, and where nothing, why. */
    private void tellPoints() {
        points.removeAll();
        var days = times().map(SessionTime::date).sorted().toList();
        if (!days.isEmpty()) {
            var verdicts = new PointsVerdicts(guard.ifMoved(edition, new Period(days.getFirst(), days.getLast())));
            verdicts.setId("points-if-changed");
            points.add(verdicts);
        }
    }

    private Stream<SessionTime> times() {
        return sessions.stream().map(SessionFields::time).flatMap(Optional::stream);
    }

    private void tellBookings() {
        var all = sessions.stream()
                .flatMap(session -> session.needs(fields).stream())
                .toList();
        var bookings = doubleBookings.of(Optional.of(edition.id()), all);
        sessions.forEach(session -> session.tellBookings(bookings, fields));
    }

    private void save() {
        var filledIn = fields.filledIn();
        var complete = sessions.stream().map(SessionFields::isFilledIn).reduce(true, Boolean::logicalAnd);
        if (filledIn.isEmpty()) {
            fields.mark(fields.lacking());
        } else if (complete && isOpened()) {
            change(filledIn.get());
        }
    }

    private void change(EditionChange change) {
        var moved = sessions.stream()
                .map(SessionFields::moved)
                .flatMap(Optional::stream)
                .toList();
        var all = new EditionChange(
                change.place(),
                change.trainers(),
                change.capacity(),
                change.enrolUntil(),
                change.decideBy(),
                moved,
                sessions.stream()
                        .map(SessionFields::changedPart)
                        .flatMap(Optional::stream)
                        .toList(),
                reason.getValue());
        switch (changes.change(edition.id(), all.of(seen))) {
            case ChangeResult.Changed() -> {
                close();
                Toast.done(getTranslation("change-edition.done"));
                afterwards.run();
            }
            case ChangeResult.Refused(var objections, var minimum, var maximum) -> {
                fields.showSeats(minimum, maximum);
                fields.mark(objections);
                markSessions(objections);
                reason.setErrorMessage(getTranslation(Objection.REASON_TOO_LONG.key()));
                reason.setInvalid(objections.contains(Objection.REASON_TOO_LONG));
            }
            case ChangeResult.SeatsTaken(var taken) -> {
                fields.mark(Set.of());
                fields.markSeatsTaken(taken);
            }
            case ChangeResult.PartSeatsTaken(var part, var taken) -> {
                fields.mark(Set.of());
                sessions.stream().filter(one -> one.isOf(part)).forEach(one -> one.markSeatsTaken(taken));
            }
            case ChangeResult.ChangedMeanwhile() -> {
                overtaken.tell();
                afterwards.run();
            }
            case ChangeResult.Final(var status) -> {
                close();
                Toast.failed(getTranslation("change-edition.final", getTranslation(status.key())));
                afterwards.run();
            }
        }
    }

    /** Beside each session what is wrong with it. */
    private void markSessions(Set<Objection> objections) {
        Optional<SessionFields> before = Optional.empty();
        for (var session : sessions) {
            session.mark(objections, before, fields.chosen());
            before = Optional.of(session);
        }
    }
}
