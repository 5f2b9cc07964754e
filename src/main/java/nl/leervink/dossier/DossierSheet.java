package nl.leervink.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leervink.certification.CertificateProof;
import nl.leervink.certification.CertificateState;
import nl.leervink.claims.ClaimRow;
import nl.leervink.hours.HoursInEdition;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Page;
import nl.leervink.paper.Page.Column;
import nl.leervink.paper.Page.Words;
import nl.leervink.paper.TaggedPdf;
import nl.leervink.points.EntryKind;
import nl.leervink.points.Origin;
import nl.leervink.points.PointsBooking;
import nl.leervink.points.RegisterStanding;
import nl.leervink.points.RegisterStanding.Part;
import nl.leervink.registers.rules.Requirement.Bound;

/** A dossier on paper. */
final class DossierSheet {

    private final DossierContent content;
    private final TaggedPdf pdf;
    private final Page page;

    private DossierSheet(DossierContent content) {
        this.content = content;
        this.pdf = new TaggedPdf(
                Wording.of("document", content.register(), content.person()),
                "Leervink",
                Wording.of("subject", content.registerName()),
                Wording.LANGUAGE,
                content.madeAt().atZone(Spelling.HERE));
        this.page = new Page(pdf, Wording.of("page", content.register(), content.person(), ""));
    }

    static Bytes of(DossierContent content) {
        var sheet = new DossierSheet(content);
        sheet.write();
        return sheet.pdf.finished();
    }

    private void write() {
        page.logo(Wording.of("logo"));
        page.title(Wording.of("title"));
        cover();
        page.paragraph(Wording.of("lead"));
        page.heading(Wording.of("standing"));
        standing();
        bookings("awarded", content.bookings(Origin.AWARDED));
        if (content.hasMeetings()) {
            bookings("meetings", content.bookings(Origin.MEETINGS));
        }
        bookings("claims", content.bookings(Origin.OWN_CLAIM));
        page.heading(Wording.of("hours"));
        hours();
        page.heading(Wording.of("certificates"));
        certificates();
        page.heading(Wording.of("evidence"));
        evidence();
    }

    private void cover() {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        var membership = content.standing().membership();
        fact(names, values, "name", Optional.of(content.person()));
        fact(names, values, "register", Optional.of(content.registerName()));
        fact(names, values, "chamber", content.chamber());
        fact(names, values, "number", Optional.of(membership.number()));
        fact(
                names,
                values,
                "period",
                content.measured()
                        .map(it -> Wording.of(
                                "period.from-until",
                                Spelling.day(it.period().firstDay()),
                                Spelling.day(it.period().lastDay()))));
        fact(names, values, "made", Optional.of(Spelling.moment(content.madeAt())));
        page.facts(names, values);
    }

    private static void fact(List<String> names, List<String> values, String key, Optional<String> value) {
        value.ifPresent(known -> {
            names.add(Wording.of(key));
            values.add(known);
        });
    }

    private void standing() {
        switch (content.standing()) {
            case RegisterStanding.Measured measured ->
                page.table(
                        List.of(
                                column("standing.part", .35f),
                                figures("standing.least", .13f),
                                figures("standing.most", .13f),
                                figures("standing.awarded", .13f),
                                figures("standing.claimed", .13f),
                                figures("standing.counted", .13f)),
                        measured.parts().stream().map(DossierSheet::part).toList());
            case RegisterStanding.ChamberNeeded _ -> page.paragraph(Wording.of("standing.chamber"));
            case RegisterStanding.DayNeeded _ -> page.paragraph(Wording.of("standing.day"));
            case RegisterStanding.RulesUnknown _ -> page.paragraph(Wording.of("standing.unknown"));
        }
    }

    private static List<List<Words>> part(Part part) {
        var asked = part.earned().requirement();
        var indent = "– ".repeat(part.earned().depth());
        return List.of(
                one(indent + asked.spelled()),
                one(bound(asked.least(), asked.unknown().contains(Bound.LEAST))),
                one(bound(asked.most(), asked.unknown().contains(Bound.MOST))),
                one(part.earned().counted().toString()),
                one(part.claimed().toString()),
                List.of(Words.strong(part.counted().toString())));
    }

    private static String bound(Optional<Points> bound, boolean unknown) {
        return bound.map(Points::toString).orElseGet(() -> Wording.of(unknown ? "unknown" : "none"));
    }

    private void bookings(String kind, List<PointsBooking> bookings) {
        page.heading(Wording.of(kind));
        if (bookings.isEmpty()) {
            page.paragraph(Wording.of(kind + ".none"));
            return;
        }
        page.paragraph(Wording.of("all-time"));
        page.table(
                List.of(
                        column("booking.day", .13f),
                        column("booking.what", .57f),
                        column("booking.category", .2f),
                        figures("booking.points", .1f)),
                bookings.stream().map(this::booking).toList());
    }

    private List<List<Words>> booking(PointsBooking booking) {
        var what = new ArrayList<Words>();
        what.add(Words.strong(booking.title()));
        if (booking.origin() == Origin.OWN_CLAIM) {
            what.add(Words.mark(Wording.of("mark.claim")));
        }
        if (booking.kind() == EntryKind.CORRECTION) {
            what.add(Words.mark(Wording.of("mark.correction")));
        }
        what.add(Words.soft(Wording.explained(booking, content.category(booking))));
        return List.of(
                one(Spelling.day(booking.earnedOn())),
                what,
                one(content.category(booking)),
                one(booking.points().toString()));
    }

    private void hours() {
        if (content.hours().isEmpty()) {
            page.paragraph(Wording.of("hours.none"));
            return;
        }
        var rows = new ArrayList<List<List<Words>>>();
        content.hours()
                .forEach(edition -> rows.add(List.of(
                        List.of(
                                Words.strong(edition.title()),
                                Words.soft(Wording.of(
                                        "period.from-until",
                                        Spelling.day(edition.period().firstDay()),
                                        Spelling.day(edition.period().lastDay())))),
                        one(edition.contact().toString()),
                        one(edition.madeUp().toString()),
                        one(edition.selfStudy().toString()))));
        rows.add(List.of(
                List.of(Words.strong(Wording.of("hours.total"))),
                total(HoursInEdition::contact),
                total(HoursInEdition::madeUp),
                total(HoursInEdition::selfStudy)));
        page.table(
                List.of(
                        column("hours.edition", .52f),
                        figures("hours.contact", .16f),
                        figures("hours.made-up", .16f),
                        figures("hours.self-study", .16f)),
                rows);
    }

    private List<Words> total(Function<HoursInEdition, Minutes> kind) {
        return List.of(Words.strong(
                Minutes.sum(content.hours().stream().map(kind).toList()).toString()));
    }

    private void certificates() {
        if (content.certificates().isEmpty()) {
            page.paragraph(Wording.of("certificates.none"));
            return;
        }
        page.table(
                List.of(column("certificate", .42f), column("certificate.check", .58f)),
                content.certificates().stream().map(this::certificate).toList());
    }

    private static Optional<String> stateInWords(CertificateState state) {
        return switch (state) {
            case ISSUED -> Optional.empty();
            case EXPIRED -> Optional.of(Wording.of("certificate.expired"));
            case SUPERSEDED -> Optional.of(Wording.of("certificate.superseded"));
            case WITHDRAWN -> Optional.of(Wording.of("certificate.withdrawn"));
        };
    }

    private List<List<Words>> certificate(CertificateProof proof) {
        var what = new ArrayList<Words>();
        what.add(Words.strong(proof.number()));
        stateInWords(proof.state()).map(Words::mark).ifPresent(what::add);
        what.add(Words.of(proof.course()));
        what.add(Words.soft(Wording.of("certificate.issued", Spelling.day(proof.issuedOn()))));
        return List.of(
                what,
                List.of(
                        Words.link(content.verifying() + proof.code()),
                        Words.soft(Wording.of("certificate.hash", proof.sha256()))));
    }

    private void evidence() {
        if (content.claims().isEmpty()) {
            page.paragraph(Wording.of("evidence.none"));
            return;
        }
        page.table(
                List.of(column("evidence.claim", .42f), column("evidence.file", .58f)),
                content.claims().stream()
                        .flatMap(claim -> evidence(claim).stream())
                        .toList());
    }

    private static List<List<List<Words>>> evidence(ClaimRow claim) {
        return claim.evidence().stream()
                .map(proof -> List.of(
                        List.of(
                                Words.mark(Wording.of("mark.claim")),
                                Words.of(Wording.of(
                                        "evidence.claim-of",
                                        claim.number(),
                                        claim.activity().title(),
                                        claim.activity().organiser()))),
                        List.of(
                                Words.of(proof.name().value()),
                                Words.soft(Wording.of("evidence.hash", proof.sha256())))))
                .toList();
    }

    private static List<Words> one(String text) {
        return List.of(Words.of(text));
    }

    private static Column column(String key, float share) {
        return new Column(Wording.of(key), share, false);
    }

    private static Column figures(String key, float share) {
        return new Column(Wording.of(key), share, true);
    }
}
