package nl.leervink.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.leervink.accreditation.DecisionPaper;
import nl.leervink.certification.EditionCertificate;
import nl.leervink.dossier.EditionDossier.Enclosed;
import nl.leervink.evaluation.EvaluationResults;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Page;
import nl.leervink.paper.Page.Words;

/** The first sheet of the dossier of an edition: what lies in it, what does not, and how to see that nothing was changed. */
final class EditionIndex {

    private EditionIndex() {}

    /**
     * The index.
     *
     * @param verifying where a certificate is verified, up to its code
     */
    static Bytes of(EditionRecord record, List<Enclosed> enclosed, String verifying) {
        var edition = record.edition();
        var sheet = new Sheet(record, Wording.of("edition.title"));
        sheet.fact("edition.trainers", String.join(", ", record.trainers()));
        sheet.fact("edition.hours", Wording.of("edition.hours-of", edition.contactTime(), edition.selfStudy()));
        sheet.fact(
                "edition.participants",
                String.valueOf(record.readiness().participants().size()));
        record.evaluation().ifPresent(results -> sheet.fact("edition.evaluation.in-index", turnout(results)));
        sheet.fact("made", Spelling.moment(record.madeAt()));
        var page = sheet.factsEnd();
        lacking(page, record);
        page.heading(Wording.of("edition.enclosed"));
        page.paragraph(Wording.of("edition.enclosed.lead"));
        page.table(
                List.of(Sheet.column("edition.enclosed.name", .42f), Sheet.column("edition.enclosed.hash", .58f)),
                enclosed.stream()
                        .map(each -> List.of(Sheet.strong(each.name()), List.of(Words.soft(each.sha256()))))
                        .toList());
        page.heading(Wording.of("edition.accreditation"));
        accreditation(page, record.decisions());
        page.heading(Wording.of("certificates"));
        certificates(page, record.certificates(), verifying);
        return sheet.finished();
    }

    private static String turnout(EvaluationResults results) {
        if (results.answered() == 0) {
            return Wording.of("edition.evaluation.of-nobody");
        }
        return Wording.of(
                results.isOfFew() ? "edition.evaluation.of-few" : "edition.evaluation.of",
                results.answered(),
                results.asked());
    }

    private static void lacking(Page page, EditionRecord record) {
        page.heading(Wording.of("edition.lacking"));
        if (record.lacking().isEmpty()) {
            page.paragraph(Wording.of("edition.lacking.nothing"));
        }
        record.lacking().forEach(lacking -> page.paragraph(Wording.of("edition.lacking." + lacking.name())));
    }

    private static void accreditation(Page page, List<DecisionPaper> decisions) {
        if (decisions.isEmpty()) {
            page.paragraph(Wording.of("edition.accreditation.none"));
            return;
        }
        page.table(
                List.of(
                        Sheet.column("edition.accreditation.register", .34f),
                        Sheet.column("edition.accreditation.reference", .2f),
                        Sheet.column("edition.accreditation.term", .28f),
                        Sheet.figures("edition.accreditation.points", .18f)),
                decisions.stream().map(EditionIndex::decision).toList());
    }

    private static List<List<Words>> decision(DecisionPaper decision) {
        var facts = decision.facts();
        return List.of(
                List.of(Words.strong(facts.registerName()), Words.soft(facts.category())),
                Sheet.one(facts.reference().isEmpty() ? Wording.of("none") : facts.reference()),
                Sheet.one(Wording.of(
                        "period.from-until",
                        Spelling.day(facts.term().firstDay()),
                        Spelling.day(facts.term().lastDay()))),
                Sheet.one(facts.points().toString()));
    }

    private static void certificates(Page page, List<EditionCertificate> certificates, String verifying) {
        if (certificates.isEmpty()) {
            page.paragraph(Wording.of("edition.certificates.none"));
            return;
        }
        page.table(
                List.of(Sheet.column("edition.certificates.whose", .36f), Sheet.column("certificate.check", .64f)),
                certificates.stream()
                        .map(certificate -> certificate(certificate, verifying))
                        .toList());
    }

    private static List<List<Words>> certificate(EditionCertificate certificate, String verifying) {
        var whose = new ArrayList<Words>();
        whose.add(Words.strong(certificate.participant().orElseGet(() -> Wording.of("edition.certificate.forgotten"))));
        whose.add(Words.of(certificate.number()));
        whose.add(Words.soft(
                Wording.of("edition.certificate." + certificate.state().name(), Spelling.day(certificate.issuedOn()))));
        return List.of(
                whose,
                List.of(
                        Words.link(verifying + certificate.code()),
                        Words.soft(Wording.of("certificate.hash", certificate.sha256()))));
    }
}
