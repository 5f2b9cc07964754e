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
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.accreditation.Verdict;
import nl.leervink.certification.BeginResult;
import nl.leervink.certification.CloseResult;
import nl.leervink.certification.ClosingProgress;
import nl.leervink.certification.ClosingProgress.BrokenOff;
import nl.leervink.certification.ClosingProgress.Ended;
import nl.leervink.certification.ClosingProgress.UnderWay;
import nl.leervink.certification.IssueResult;
import nl.leervink.fulfilment.EditionReadiness;
import nl.leervink.fulfilment.Exemption;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.fulfilment.RevokeResult;
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
    private final transient ClosingDeeds deeds;
    private final Runnable changed;
    private final Div closing = new Div();

    /**
     * A panel of how things stand.
     *
     * @param verdicts what the edition earns, said before it is closed
     * @param changed run after something was issued: things stand differently then
     */
    ClosingPanel(
            EditionReadiness edition, List<Verdict> verdicts, ClosingDeeds deeds, LocalDate today, Runnable changed) {
        this.edition = edition;
        this.verdicts = verdicts;
        this.deeds = deeds;
        this.changed = changed;
        addClassNames("card", "stack");
        add(new H2(getTranslation("closing.title")));
        if (edition.participants().isEmpty()) {
            add(new EmptyState(getTranslation("closing.nobody"), getTranslation("closing.nobody-text")));
            return;
        }
        if (edition.status() == EditionStatus.OPEN) {
            add(clock(today));
        }
        add(new ReadinessTable(edition, this::certificate));
        if (edition.status() == EditionStatus.OPEN) {
            add(closing);
            showClosing();
        }
    }

    private Component clock(LocalDate today) {
        var due = Spelling.dayInWords(edition.due(), getLocale());
        var line = new Div(new Span(getTranslation("readiness.due", due)));
        line.addClassName("row");
        if (edition.participants().stream().anyMatch(Readiness::isOwed)) {
            line.add(new Countdown(today, edition.due()));
        }
        return line;
    }

    private Component certificate(Readiness participant) {
        var cell = new Div(state(participant));
        cell.addClassName("stack");
        if (participant.certificate().isEmpty()) {
            participant.exemptions().forEach(exemption -> cell.add(revoke(participant, exemption)));
            if (participant.standing() != Standing.MET) {
                cell.add(except(participant));
            }
        }
        return cell;
    }

    private Button except(Readiness participant) {
        var except = new Button(
                getTranslation("fulfilment.except"),
                _ -> new ExceptionDialog(participant, deeds.deciding(), deeds.office(), changed).open());
        except.setAriaLabel(
                getTranslation("fulfilment.except-of", participant.name().full()));
        except.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return except;
    }

    private Button revoke(Readiness participant, Exemption exemption) {
        var revoke = new Button(
                getTranslation("fulfilment.revoke"),
                _ -> Confirm.askToRemove(
                        getTranslation("fulfilment.revoke-question"),
                        getTranslation(
                                "fulfilment.revoke-consequence",
                                participant.name().full()),
                        getTranslation("fulfilment.revoke"),
                        () -> revoke(exemption)));
        revoke.setAriaLabel(
                getTranslation("fulfilment.revoke-of", participant.name().full()));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return revoke;
    }

    private void revoke(Exemption exemption) {
        switch (deeds.deciding().revoke(exemption.decision(), deeds.office())) {
            case RevokeResult.Revoked() -> Toast.done(getTranslation("fulfilment.revoked"));
            case RevokeResult.AlreadyRevoked() -> Toast.failed(getTranslation("fulfilment.already-revoked"));
            case RevokeResult.AlreadyIssued(var number) ->
                Toast.failed(getTranslation("fulfilment.already-issued", number));
        }
        changed.run();
    }

    private Component state(Readiness participant) {
        var told = ReadinessTable.certificate(this, participant);
        if (edition.status() != EditionStatus.CLOSED || !participant.isWaiting()) {
            return told;
        }
        var issue = new Button(getTranslation("closing.issue-late"), _ -> issueLate(participant));
        return participant.isOwed() ? issue : new Div(told, issue);
    }

    /** Asks first where one was withdrawn: that had its reason. */
    private void issueLate(Readiness participant) {
        participant
                .withdrawn()
                .ifPresentOrElse(
                        number -> Confirm.ask(
                                getTranslation("closing.issue-again"),
                                getTranslation(
                                        "closing.issue-again-consequence",
                                        number,
                                        participant.name().full()),
                                getTranslation("closing.issue-late"),
                                () -> issue(participant)),
                        () -> issue(participant));
    }

    /** The deed, or how far it is; also for who comes back to it. */
    private void showClosing() {
        closing.removeAll();
        closing.addClassName("stack");
        var going = deeds.desk().progress(edition.edition());
        if (going.orElse(null) instanceof UnderWay) {
            closing.add(new ClosingWatch(
                    getTranslation("closing.under-way"), () -> deeds.desk().progress(edition.edition()), this::tell));
            return;
        }
        going.filter(BrokenOff.class::isInstance).ifPresent(_ -> closing.add(warning()));
        closing.add(toClose());
    }

    private Component warning() {
        var words = new Paragraph(getTranslation("closing.broken-off"));
        words.getElement().setAttribute("role", "alert");
        return words;
    }

    private Component toClose() {
        var close = new Button(getTranslation("closing.deed"), _ -> ask());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setEnabled(edition.rostersClosed());
        var why = new Paragraph(
                getTranslation(edition.rostersClosed() ? "closing.what-happens" : "closing.rosters-open"));
        why.addClassName("soft");
        var deed = new Div(close, why);
        deed.addClassName("stack");
        return deed;
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
        switch (deeds.desk().begin(edition.edition(), deeds.office())) {
            case BeginResult.Begun _ -> showClosing();
            case BeginResult.UnderWay(var by) -> {
                if (!by.equals(deeds.office())) {
                    Toast.failed(getTranslation("closing.somebody-else"));
                }
                showClosing();
            }
            case BeginResult.Closed _ -> {
                Toast.failed(getTranslation("closing.closed-already"));
                changed.run();
            }
        }
    }

    /** How it ended, to who waited for it. */
    private void tell(Optional<ClosingProgress> progress) {
        switch (progress.orElse(null)) {
            case Ended ended -> tell(ended.result());
            case BrokenOff _ -> Toast.failed(getTranslation("closing.broken-off"));
            case null, default -> {}
        }
        changed.run();
    }

    private void tell(CloseResult result) {
        switch (result) {
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
            case CloseResult.HouseStyleUnreadable() -> Toast.failed(getTranslation("closing.no-style"));
            case CloseResult.RostersOpen() -> Toast.failed(getTranslation("closing.rosters-open"));
            case CloseResult.NotOpen(var status) ->
                Toast.failed(getTranslation("closing.not-open", getTranslation(status.key())));
        }
    }

    private void issue(Readiness participant) {
        switch (deeds.issuing().issue(participant.enrolment())) {
            case IssueResult.Issued issued -> Toast.done(getTranslation("closing.issued-late", issued.number()));
            case IssueResult.AlreadyIssued(var number) ->
                Toast.failed(getTranslation("closing.already-issued", number));
            case IssueResult.EditionNotClosed() -> Toast.failed(getTranslation("closing.close-first"));
            case IssueResult.NothingToSignWith(var why) ->
                Toast.failed(getTranslation("closing.nothing-to-sign-with", getTranslation(why.key())));
            case IssueResult.NoSupervisor() -> Toast.failed(getTranslation("press.no-supervisor"));
            case IssueResult.NoVerificationKey() -> Toast.failed(getTranslation("closing.no-key"));
            case IssueResult.HouseStyleUnreadable() -> Toast.failed(getTranslation("closing.no-style"));
            case IssueResult.NotReady _ -> Toast.failed(getTranslation("closing.no-longer-ready"));
            case IssueResult.Unprintable unprintable ->
                Toast.failed(getTranslation("closing.unprintable", unprintable.characters()));
        }
        changed.run();
    }
}
