package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.delivery.Answer;
import nl.leervink.delivery.AnswerResult;
import nl.leervink.delivery.Delivering;
import nl.leervink.delivery.DeliverySheet;
import nl.leervink.delivery.DeliverySheet.Row;
import nl.leervink.delivery.DeliveryState;
import nl.leervink.delivery.LeaveAtThatResult;
import nl.leervink.delivery.RefusedFor;
import nl.leervink.delivery.RevokeAnswerResult;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.points.AnswerStays;
import nl.leervink.points.Because;
import nl.leervink.points.WriteOffResult;
import nl.leervink.registers.RegisterNames;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.WhyDialog;

/** Who is in a delivery, what the register said of each, and what can be done about it. */
class DeliveryRows extends Section {

    private final transient DeliverySheet sheet;
    private final transient Delivering delivering;
    private final transient PersonId me;
    private final transient Runnable changed;

    DeliveryRows(DeliverySheet sheet, RegisterNames names, Delivering delivering, PersonId me, Runnable changed) {
        this.sheet = sheet;
        this.delivering = delivering;
        this.me = me;
        this.changed = changed;
        addClassName("stack");
        add(new H2(getTranslation("delivery.rows-title")));
        var ofOne = sheet.rows().stream().map(Row::edition).distinct().count() == 1;
        if (ofOne) {
            add(new Paragraph(edition(sheet.rows().getFirst())));
        }
        add(table(ofOne, names));
    }

    /** The edition stands in the table only where there are several, and what is to do only where there is something. */
    private StackedTable table(boolean ofOne, RegisterNames names) {
        var deeds = sheet.rows().stream().map(this::deeds).toList();
        var toDo = deeds.stream().anyMatch(each -> each.getComponentCount() > 0);
        var heads = new ArrayList<>(List.of(getTranslation("delivery.participant"), getTranslation("column.number")));
        if (!ofOne) {
            heads.add(getTranslation("column.course"));
        }
        heads.add(getTranslation("column.points"));
        heads.add(getTranslation("delivery.answer"));
        if (toDo) {
            heads.add(getTranslation("delivery.to-do"));
        }
        var table = new StackedTable(getTranslation("delivery.rows-caption"), heads);
        for (var line = 0; line < deeds.size(); line++) {
            var row = sheet.rows().get(line);
            var cells = new ArrayList<Component>(List.of(number(row)));
            if (!ofOne) {
                cells.add(new Text(edition(row)));
            }
            cells.add(new Text(getTranslation(
                    "delivery.points-in",
                    row.points(),
                    names.category(sheet.register(), sheet.profile(), row.category()))));
            cells.add(answer(row));
            if (toDo) {
                var here = deeds.get(line);
                cells.add(here.getComponentCount() > 0 ? here : soft(getTranslation("delivery.nothing-to-do")));
            }
            table.row(row.name(), cells.toArray(Component[]::new));
        }
        return table;
    }

    private String edition(Row row) {
        return getTranslation("delivery.edition-until", row.course(), Spelling.day(row.lastDay()));
    }

    private Component number(Row row) {
        var number = new Div(new Text(row.number()));
        row.numberNow().ifPresent(now -> number.add(soft(getTranslation("delivery.number-now", now))));
        return number;
    }

    private Component answer(Row row) {
        var said = new Div(row.answer()
                .map(answer -> new Badge(answer, answer == Answer.ACCEPTED ? Tone.GOOD : Tone.ATTENTION))
                .orElseGet(() -> new Badge(getTranslation(silence()), Tone.CALM)));
        if (!row.reason().isEmpty()) {
            said.add(soft(row.refusedFor()
                    .map(what -> getTranslation("delivery.reason-about", getTranslation(what.key()), row.reason()))
                    .orElse(row.reason())));
        }
        if (row.isSameNumber()) {
            said.add(soft(getTranslation("delivery.same-number")));
        }
        row.takenBack()
                .ifPresent(why -> said.add(soft(getTranslation("delivery.taken-back", getTranslation(why.key())))));
        if (row.answer().isPresent()) {
            said.add(new Div(quiet(deed("delivery.revoke", "delivery.revoke-of", row, () -> askToRevoke(row)))));
        }
        return said;
    }

    /** Why there is no answer. */
    private String silence() {
        return switch (sheet.state()) {
            case PREPARED -> "delivery.not-yet";
            case DISCARDED -> "delivery.never";
            case SUBMITTED, DONE -> "delivery.open";
        };
    }

    private Div deeds(Row row) {
        var deeds = new Div();
        deeds.addClassName("row");
        if (sheet.state() == DeliveryState.SUBMITTED && row.answer().isEmpty()) {
            deeds.add(
                    deed("delivery.accept", "delivery.accept-of", row, () -> askToAccept(row)),
                    deed("delivery.reject", "delivery.reject-of", row, () -> askToReject(row)));
        }
        if (row.again()) {
            deeds.add(
                    new Anchor(RegistrationsView.address(row.person()), getTranslation("delivery.to-registration")),
                    quiet(deed("delivery.write-off", "delivery.write-off-of", row, () -> askToWriteOff(row))));
        }
        if (row.takenBack().filter(why -> why != Because.REFUSED).isPresent()
                && !row.answer().equals(Optional.of(Answer.REJECTED))
                && sheet.state() != DeliveryState.PREPARED
                && !row.stays().equals(Optional.of(AnswerStays.TOLD))) {
            deeds.add(new RouterLink(getTranslation("delivery.to-recalls"), DeliveriesView.class));
        }
        return deeds;
    }

    private Button deed(String words, String aloud, Row row, Runnable act) {
        var button = new Button(getTranslation(words), _ -> act.run());
        button.setAriaLabel(getTranslation(aloud, row.name()));
        return button;
    }

    private static Button quiet(Button deed) {
        deed.addThemeVariants(ButtonVariant.TERTIARY);
        deed.addClassName("is-quiet");
        return deed;
    }

    private ConfirmDialog askToAccept(Row row) {
        return Confirm.ask(
                getTranslation("delivery.accept-question", row.name()),
                getTranslation("delivery.accept-consequence"),
                getTranslation("delivery.accept"),
                () -> answered(delivering.accept(sheet.id(), Set.of(row.entry()), me)));
    }

    private void askToReject(Row row) {
        var what = new RadioButtonGroup<RefusedFor>(getTranslation("delivery.refused-for"));
        what.setItems(RefusedFor.values());
        what.setItemLabelGenerator(each -> getTranslation(each.key()));
        what.setValue(RefusedFor.NUMBER);
        new WhyDialog(
                        getTranslation("delivery.reject-question", row.name()),
                        getTranslation("delivery.reject-consequence"),
                        getTranslation("delivery.reason"),
                        Delivering.LONGEST_REASON,
                        getTranslation("delivery.reject"),
                        why -> answered(delivering.reject(sheet.id(), Set.of(row.entry()), what.getValue(), why, me)))
                .asking(what)
                .open();
    }

    private Optional<String> answered(AnswerResult result) {
        switch (result) {
            case AnswerResult.ReasonAsked(var longest) -> {
                return Optional.of(getTranslation("delivery.reason-asked", longest));
            }
            case AnswerResult.Kept(var open) -> Toast.done(getTranslation("delivery.kept", open));
            case AnswerResult.NotSubmitted() -> Toast.failed(getTranslation("delivery.not-submitted"));
            case AnswerResult.Contradicts(var names) ->
                Toast.failed(getTranslation("delivery.contradicts", String.join(", ", names)));
        }
        changed.run();
        return Optional.empty();
    }

    private void askToRevoke(Row row) {
        if (row.stays().isPresent()) {
            var told = new ConfirmDialog();
            told.setHeader(getTranslation("delivery.revoke-not", row.name()));
            told.setText(getTranslation(row.stays().get().key()));
            told.setConfirmText(getTranslation("delivery.understood"));
            told.open();
            return;
        }
        new WhyDialog(
                        getTranslation("delivery.revoke-question", row.name()),
                        getTranslation("delivery.revoke-consequence"),
                        getTranslation("delivery.revoke-why"),
                        Delivering.LONGEST_REASON,
                        getTranslation("delivery.revoke"),
                        why -> revoked(delivering.revoke(sheet.id(), row.entry(), why, me)))
                .open();
    }

    private Optional<String> revoked(RevokeAnswerResult result) {
        switch (result) {
            case RevokeAnswerResult.ReasonAsked(var longest) -> {
                return Optional.of(getTranslation("delivery.reason-asked", longest));
            }
            case RevokeAnswerResult.Revoked() -> Toast.done(getTranslation("delivery.revoked"));
            case RevokeAnswerResult.Stays(var why) -> Toast.failed(getTranslation(why.key()));
        }
        changed.run();
        return Optional.empty();
    }

    private void askToWriteOff(Row row) {
        new WhyDialog(
                        getTranslation("delivery.write-off-question"),
                        getTranslation(
                                "delivery.write-off-consequence",
                                PointsWords.of(this, row.points()),
                                row.name(),
                                row.points().value()),
                        getTranslation("delivery.write-off-why"),
                        Delivering.LONGEST_REASON,
                        getTranslation("delivery.write-off"),
                        why -> writtenOff(delivering.writeOff(sheet.id(), row.entry(), why, me)))
                .with(row.reason())
                .destroying()
                .open();
    }

    private Optional<String> writtenOff(LeaveAtThatResult result) {
        switch (result) {
            case LeaveAtThatResult.ReasonAsked(var longest) -> {
                return Optional.of(getTranslation("delivery.reason-asked", longest));
            }
            case LeaveAtThatResult.WentAgain() -> Toast.failed(getTranslation(AnswerStays.WENT_AGAIN.key()));
            case LeaveAtThatResult.Said(WriteOffResult.WrittenOff()) ->
                Toast.done(getTranslation("delivery.written-off"));
            case LeaveAtThatResult.Said(WriteOffResult.AlreadyTakenBack()) ->
                Toast.failed(getTranslation("delivery.written-off-before"));
            case LeaveAtThatResult.Said(WriteOffResult.NotRejected(var status)) ->
                Toast.failed(getTranslation("delivery.not-rejected", getTranslation(status.key())));
        }
        changed.run();
        return Optional.empty();
    }

    private static Div soft(String words) {
        var line = new Div(words);
        line.addClassName("soft");
        return line;
    }
}
