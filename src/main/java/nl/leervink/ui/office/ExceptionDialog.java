package nl.leervink.ui.office;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.catalogue.Condition;
import nl.leervink.fulfilment.DecideResult;
import nl.leervink.fulfilment.Deciding;
import nl.leervink.fulfilment.Finding;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.fulfilment.Standing;
import nl.leervink.people.PersonId;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.WhyDialog;

/** Asks what the office decides by exception about one participant, and why. */
final class ExceptionDialog {

    private final Readiness participant;
    private final Deciding deciding;
    private final PersonId office;
    private final Runnable changed;
    private final Select<Optional<Condition.Kind>> what = new Select<>();

    ExceptionDialog(Readiness participant, Deciding deciding, PersonId office, Runnable changed) {
        this.participant = participant;
        this.deciding = deciding;
        this.office = office;
        this.changed = changed;
    }

    void open() {
        what.setLabel(say("fulfilment.except-what"));
        what.setWidthFull();
        what.setItems(choices());
        what.setItemLabelGenerator(
                condition -> condition.map(kind -> say(kind.key())).orElseGet(() -> say("fulfilment.whole")));
        what.setValue(choices().getFirst());
        new WhyDialog(
                        say("fulfilment.except-question", participant.name().full()),
                        say("fulfilment.except-consequence"),
                        say("fulfilment.reason"),
                        Deciding.LONGEST_REASON,
                        say("fulfilment.decide"),
                        this::decide)
                .help(say("fulfilment.reason-help"))
                .asking(what)
                .open();
    }

    /** What is not met, and all of it together. */
    private List<Optional<Condition.Kind>> choices() {
        return Stream.concat(
                        participant.findings().stream()
                                .filter(finding -> finding.standing() != Standing.MET)
                                .map(Finding::condition)
                                .map(Optional::of),
                        Stream.of(Optional.<Condition.Kind>empty()))
                .toList();
    }

    private Optional<String> decide(String reason) {
        switch (deciding.decide(participant.edition(), participant.enrolment(), what.getValue(), reason, office)) {
            case DecideResult.ReasonAsked() -> {
                return Optional.of(say("fulfilment.reason-missing"));
            }
            case DecideResult.Decided _ -> Toast.done(say("fulfilment.decided"));
            case DecideResult.NotTakingPart() -> Toast.failed(say("fulfilment.not-taking-part"));
            case DecideResult.NotAsked _, DecideResult.AlreadyMet _ -> Toast.failed(say("fulfilment.already-met"));
            case DecideResult.AlreadyIssued(var number) -> Toast.failed(say("fulfilment.already-issued", number));
        }
        changed.run();
        return Optional.empty();
    }

    private static String say(String key, Object... words) {
        return UI.getCurrent().getTranslation(key, words);
    }
}
