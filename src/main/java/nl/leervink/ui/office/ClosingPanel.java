package nl.leervink.ui.office;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.accreditation.Verdict;
import nl.leervink.certification.CloseResult;
import nl.leervink.certification.IssueResult;
import nl.leervink.certification.Issuing;
import nl.leervink.fulfilment.EditionReadiness;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.fulfilment.Standing;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionStatus;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Countdown;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.ReadinessTable;
import nl.leervink.ui.parts.Toast;

/** Who is ready for the certificate of an edition, and the one button that closes it and issues them. */
class ClosingPanel extends Section {

    private final EditionReadiness edition;
    private final transient List<Verdict> verdicts;
    private final Issuing issuing;
    private final Runnable changed;

    /**
     * A panel of how things stand.
     *
     * @param verdicts what the edition earns, said before it is closed
     * @param changed run after something was issued: things stand differently then
     */
    ClosingPanel(EditionReadiness edition, List<Verdict> verdicts, Issuing issuing, LocalDate today, Runnable changed) {
        this.edition = edition;
        this.verdicts = verdicts;
        this.issuing = issuing;
        this.changed = changed;
        addClassNames("card", "stack");
        add(new H2(getTranslation("closing.title")));
        if (edition.participants().isEmpty()) {
            add(new EmptyState(getTranslation("closing.nobody"), getTranslation("closing.nobody-text")));
            return;
        }
        add(clock(today));
        add(new ReadinessTable(edition, this::certificate));
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

    private Component certificate(Readiness participant) {
        return edition.status() == EditionStatus.CLOSED
                        && participant.certificate().isEmpty()
                        && participant.standing() == Standing.MET
                ? new Button(getTranslation("closing.issue-late"), _ -> issue(participant))
                : ReadinessTable.certificate(this, participant);
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
                                "closing.consequence",
                                ready,
                                edition.participants().size() - ready)
                        + " " + pointsInWords(),
                getTranslation("closing.deed"),
                this::close);
    }

    /** What is booked, and at which registers nothing is, with why. */
    private String pointsInWords() {
        if (verdicts.isEmpty()) {
            return getTranslation("closing.not-accredited");
        }
        return verdicts.stream()
                .map(verdict -> switch (verdict) {
                    case Verdict.Earns(var award) ->
                        getTranslation("closing.points", PointsWords.of(this, award.points()), award.registerName());
                    case Verdict.EarnsNothing(var award, var why) ->
                        Stream.concat(
                                        Stream.of(getTranslation("closing.no-points", award.registerName())),
                                        why.stream().map(each -> getTranslation(each.key())))
                                .collect(joining(" "));
                })
                .collect(joining(" "));
    }

    private void close() {
        switch (issuing.close(edition.edition())) {
            case CloseResult.Closed closed ->
                Toast.done(getTranslation(
                        "closing.done",
                        closed.issued().size(),
                        closed.letters(),
                        closed.left().size()));
            case CloseResult.NothingToSignWith(var why) ->
                Toast.failed(getTranslation("closing.nothing-to-sign-with", getTranslation(why.key())));
            case CloseResult.NoSupervisor() -> Toast.failed(getTranslation("press.no-supervisor"));
            case CloseResult.NoVerificationKey() -> Toast.failed(getTranslation("closing.no-key"));
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
            case IssueResult.NothingToSignWith(var why) ->
                Toast.failed(getTranslation("closing.nothing-to-sign-with", getTranslation(why.key())));
            case IssueResult.NoSupervisor() -> Toast.failed(getTranslation("press.no-supervisor"));
            case IssueResult.NoVerificationKey() -> Toast.failed(getTranslation("closing.no-key"));
            case IssueResult.NotReady _ -> Toast.failed(getTranslation("closing.no-longer-ready"));
            case IssueResult.Unprintable unprintable ->
                Toast.failed(getTranslation("closing.unprintable", unprintable.characters()));
        }
        changed.run();
    }
}
