package nl.leervink.dossier;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leervink.catalogue.Condition;
import nl.leervink.fulfilment.Finding;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.fulfilment.Reason;
import nl.leervink.fulfilment.Standing;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Page.Words;
import nl.leervink.planning.EditionStatus;

/** What the certificate asked, and for each participant whether they met it, why, and what was decided. */
final class DecisionSheet {

    private DecisionSheet() {}

    static Bytes of(EditionRecord record) {
        var sheet = new Sheet(record, Wording.of("edition.decisions"));
        sheet.fact(
                "edition.conditions",
                record.edition().conditions().stream().map(DecisionSheet::asked).collect(joining("; ")));
        sheet.fact("edition.due", Spelling.day(record.readiness().due()));
        var page = sheet.factsEnd();
        page.paragraph(Wording.of("edition.decisions.lead"));
        if (record.readiness().participants().isEmpty()) {
            page.paragraph(Wording.of("edition.nobody"));
        } else {
            page.table(
                    List.of(
                            Sheet.column("edition.participant", .28f),
                            Sheet.column("edition.decisions.conditions", .5f),
                            Sheet.column("edition.decisions.decided", .22f)),
                    record.readiness().participants().stream()
                            .map(participant -> row(record, participant))
                            .toList());
        }
        return sheet.finished();
    }

    private static String asked(Condition condition) {
        return Wording.of("edition.condition." + condition.kind().name(), condition.percentage());
    }

    private static List<List<Words>> row(EditionRecord record, Readiness participant) {
        var findings = new ArrayList<Words>();
        participant.findings().forEach(finding -> {
            findings.add(Words.of(Wording.of(
                    "edition.finding",
                    Wording.of("edition.condition-name." + finding.condition().name()),
                    Wording.of("edition.standing." + finding.standing().name()))));
            findings.add(Words.soft(why(finding)));
            finding.exemption()
                    .map(exemption -> Wording.of(
                            "edition.exempted",
                            exemption.by().orElse(""),
                            Spelling.day(LocalDate.ofInstant(exemption.at(), Spelling.HERE))))
                    .map(Words::soft)
                    .ifPresent(findings::add);
        });
        return List.of(Sheet.strong(participant.name().full()), findings, Sheet.one(decided(record, participant)));
    }

    /** Until the edition is closed what was missed can be made up, and nothing is decided. */
    private static String decided(EditionRecord record, Readiness participant) {
        return participant
                .certificate()
                .map(number -> Wording.of("edition.decided.certificate", number))
                .or(() -> participant.withdrawn().map(number -> Wording.of("edition.decided.withdrawn", number)))
                .orElseGet(() -> Wording.of(
                        record.edition().status() == EditionStatus.OPEN && participant.standing() != Standing.MET
                                ? "edition.decided.running"
                                : "edition.decided." + participant.standing().name()));
    }

    private static String why(Finding finding) {
        return switch (finding.reason()) {
            case Reason.Present present -> Wording.of("edition.reason.present", present.counted(), present.asked());
            case Reason.MissedTooMuch missed ->
                Wording.of("edition.reason.missed-too-much", missed.missed(), missed.mayBeMissed());
            case Reason.Homework homework ->
                Wording.of(
                        "edition.reason.homework",
                        homework.title(),
                        Wording.of("edition.state." + homework.state().name()));
            case Reason.AllHomework all -> Wording.of("edition.reason.all-homework", all.done(), all.asked());
            case Reason.Evaluation(var progress) ->
                Wording.of("edition.evaluation." + progress.state().name(), Spelling.day(progress.until()));
            case Reason.NothingAsked _ -> Wording.of("edition.reason.nothing-asked");
        };
    }
}
