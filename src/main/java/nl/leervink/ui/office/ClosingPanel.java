package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.leervink.catalogue.Condition;
import nl.leervink.certification.CloseResult;
import nl.leervink.certification.EditionReadiness;
import nl.leervink.certification.Finding;
import nl.leervink.certification.IssueResult;
import nl.leervink.certification.Issuing;
import nl.leervink.certification.Readiness;
import nl.leervink.certification.Standing;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionStatus;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Countdown;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.ReadinessPanel;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;

/** Who is ready for the certificate of an edition, and the one button that closes it and issues them. */
class ClosingPanel extends Section {

    private final EditionReadiness edition;
    private final Issuing issuing;
    private final Runnable changed;

    /**
     * A panel of how things stand.
     *
     * @param changed run after something was issued: things stand differently then
     */
    ClosingPanel(EditionReadiness edition, Issuing issuing, LocalDate today, Runnable changed) {
        this.edition = edition;
        this.issuing = issuing;
        this.changed = changed;
        addClassNames("card", "stack");
        add(new H2(getTranslation("closing.title")));
        if (edition.participants().isEmpty()) {
            add(new EmptyState(getTranslation("closing.nobody"), getTranslation("closing.nobody-text")));
            return;
        }
        add(clock(today));
        var room = new Div(table());
        room.addClassName("table-room");
        add(room);
        if (edition.status() == EditionStatus.OPEN) {
            add(closing());
        }
    }

    private Component clock(LocalDate today) {
        var due = Spelling.dayInWords(edition.due(), getLocale());
        var line = new Div(new Span(getTranslation("readiness.due", due)));
        line.addClassName("row");
        if (edition.participants().stream().anyMatch(each -> each.certificate().isEmpty())) {
            line.add(new Countdown(today, edition.due()));
        }
        return line;
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(getTranslation("closing.caption"));
        var head = table.getHead().addRow();
        head.add(heading(getTranslation("closing.participant")));
        edition.participants().getFirst().findings().stream()
                .map(Finding::condition)
                .map(Condition.Kind::key)
                .forEach(key -> head.add(heading(getTranslation(key))));
        head.add(heading(getTranslation("closing.certificate")));
        for (var participant : edition.participants()) {
            var row = table.getBody().addRow();
            var name = new NativeTableHeaderCell(participant.name().full());
            name.getElement().setAttribute("scope", "row");
            row.add(name);
            participant.findings().forEach(finding -> row.add(cell(finding)));
            row.add(certificate(participant));
        }
        return table;
    }

    private static NativeTableHeaderCell heading(String words) {
        var heading = new NativeTableHeaderCell(words);
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    private NativeTableCell cell(Finding finding) {
        var reason = new Paragraph(ReadinessPanel.inWords(this, finding.reason()));
        reason.addClassName("soft");
        return new NativeTableCell(ReadinessPanel.badge(this, finding.standing()), reason);
    }

    private NativeTableCell certificate(Readiness participant) {
        var cell = new NativeTableCell();
        if (participant.certificate().isPresent()) {
            cell.add(new Text(participant.certificate().get()));
        } else if (edition.status() == EditionStatus.CLOSED && participant.standing() == Standing.MET) {
            cell.add(new Button(getTranslation("closing.issue-late"), _ -> issue(participant)));
        } else {
            cell.add(
                    participant.standing() == Standing.MET
                            ? new Badge(getTranslation("closing.ready"), Tone.GOOD)
                            : new Badge(getTranslation("closing.not-ready"), Tone.CALM));
        }
        return cell;
    }

    private Component closing() {
        var close = new Button(getTranslation("closing.deed"), _ -> ask());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setEnabled(edition.rostersClosed());
        var why = new Paragraph(
                getTranslation(edition.rostersClosed() ? "closing.what-happens" : "closing.rosters-open"));
        why.addClassName("soft");
        var closing = new Div(close, why);
        closing.addClassName("stack");
        return closing;
    }

    private void ask() {
        var ready = edition.participants().stream()
                .filter(each -> each.standing() == Standing.MET)
                .count();
        Confirm.ask(
                getTranslation("closing.question"),
                getTranslation(
                        "closing.consequence", ready, edition.participants().size() - ready),
                getTranslation("closing.deed"),
                this::close);
    }

    private void close() {
        switch (issuing.close(edition.edition())) {
            case CloseResult.Closed closed ->
                Toast.done(getTranslation(
                        "closing.done",
                        closed.issued().size(),
                        closed.letters(),
                        closed.left().size()));
            case CloseResult.RostersOpen() -> Toast.failed(getTranslation("closing.rosters-open"));
            case CloseResult.NotOpen(var status) ->
                Toast.failed(getTranslation("closing.not-open", getTranslation(status.key())));
        }
        changed.run();
    }

    private void issue(Readiness participant) {
        switch (issuing.issue(participant.enrolment())) {
            case IssueResult.Issued issued -> Toast.done(getTranslation("closing.issued-late", issued.number()));
            case IssueResult.AlreadyIssued(var number) ->
                Toast.failed(getTranslation("closing.already-issued", number));
            case IssueResult.EditionNotClosed() -> Toast.failed(getTranslation("closing.close-first"));
            case IssueResult.NotReady _ -> Toast.failed(getTranslation("closing.no-longer-ready"));
            case IssueResult.Unprintable unprintable ->
                Toast.failed(getTranslation("closing.unprintable", unprintable.characters()));
        }
        changed.run();
    }
}
