package nl.leervink.quotations;

import java.awt.Color;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Bureau;
import nl.leervink.paper.Page;
import nl.leervink.paper.Page.Column;
import nl.leervink.paper.Page.Words;
import nl.leervink.paper.TaggedPdf;
import nl.leervink.press.HouseStyle;
import nl.leervink.press.Looks;
import nl.leervink.quotations.Calculation.Share;
import org.springframework.stereotype.Component;

/** A quotation on the bureau's paper, PDF/UA-1 and PDF/A-3a. */
@Component
class QuotationPaper {

    private final Looks looks;
    private final Bureau bureau;
    private final Clock clock;

    QuotationPaper(Looks looks, Bureau bureau, Clock clock) {
        this.looks = looks;
        this.bureau = bureau;
        this.clock = clock;
    }

    /**
     * The quotation; once accepted, with who did and when.
     *
     * @param sha256 of the document that was sent; empty for that document itself
     */
    Bytes print(QuotationContent content, Optional<String> sha256) {
        var style = looks.now(CertificateKind.CERTIFICATE, Language.DUTCH).style();
        var title = Wording.of("document", content.number(), content.organisation());
        var pdf = new TaggedPdf(
                title,
                bureau.name(),
                Wording.of("subject", content.course()),
                Wording.LANGUAGE,
                ZonedDateTime.now(clock).withZoneSameInstant(Spelling.HERE));
        var page = new Page(
                pdf,
                Wording.of("page", content.number(), content.version(), bureau.name(), bureau.sender()),
                Color.decode(style.first().value()));
        logo(page, style);
        page.title(Wording.of(content.acceptance().isPresent() ? "title.accepted" : "title"));
        page.facts(names(), values(content));
        content.acceptance().ifPresent(acceptance -> accepted(page, content, acceptance, sha256));
        page.text(Wording.of("salutation", content.contact()));
        page.text(Wording.of("lead", content.course(), content.organisation()));
        content.terms().note().lines().filter(line -> !line.isBlank()).forEach(page::text);
        days(page, content);
        costs(page, content);
        meanings(page, content);
        page.heading(Wording.of("terms"));
        content.terms()
                .validUntil()
                .ifPresent(day -> page.text(Wording.of("terms.valid", Spelling.dayInWords(day, Wording.LANGUAGE))));
        page.text(Wording.of(
                "terms.seats", content.terms().minimum(), content.terms().maximum()));
        cancelling(page, content);
        page.text(Wording.of("closing", bureau.name()));
        return pdf.finished();
    }

    private static void cancelling(Page page, QuotationContent content) {
        page.text(Wording.of("terms.cancelling"));
        content.ladder()
                .forEach(term -> page.text(Wording.of(
                        term.percentage() == 0 ? "terms.free" : "terms.part",
                        term.from().map(Spelling::day).orElse(""),
                        Spelling.day(term.until()),
                        term.percentage())));
        page.text(Wording.of("terms.substitute"));
    }

    private void logo(Page page, HouseStyle style) {
        var told = style.logoTold().isEmpty() ? Wording.of("logo", bureau.name()) : style.logoTold();
        style.logo().ifPresentOrElse(picture -> page.logo(picture, told), () -> page.logo(told));
    }

    private static List<String> names() {
        return List.of(
                Wording.of("fact.number"),
                Wording.of("fact.for"),
                Wording.of("fact.course"),
                Wording.of("fact.place"),
                Wording.of("fact.trainers"),
                Wording.of("fact.participants"),
                Wording.of("fact.made"),
                Wording.of("fact.valid"));
    }

    private static List<String> values(QuotationContent content) {
        return List.of(
                content.version() > 1
                        ? Wording.of("fact.number.version", content.number(), content.version())
                        : content.number(),
                Wording.of("fact.for.who", content.organisation(), content.contact()),
                content.course(),
                content.terms().place(),
                String.join(", ", content.trainers()),
                Integer.toString(content.terms().participants()),
                Spelling.dayInWords(content.madeOn(), Wording.LANGUAGE),
                content.terms()
                        .validUntil()
                        .map(day -> Spelling.dayInWords(day, Wording.LANGUAGE))
                        .orElseGet(() -> Wording.of("days.open")));
    }

    private static void accepted(Page page, QuotationContent content, Acceptance acceptance, Optional<String> sha256) {
        page.heading(Wording.of("accepted"));
        page.text(
                Wording.of("accepted.by", acceptance.name(), content.organisation(), Spelling.moment(acceptance.at())));
        page.text(Wording.of("accepted.agreed"));
        sha256.ifPresent(hash -> page.paragraph(Wording.of("accepted.hash", hash)));
        page.heading(Wording.of("accepted.what"));
    }

    private static void days(Page page, QuotationContent content) {
        page.heading(Wording.of("days"));
        page.table(
                List.of(column("days.what", .5f), column("days.date", .3f), column("days.time", .2f)),
                content.days().stream()
                        .map(day -> List.of(
                                strong(Wording.of("days.day", day.number(), day.title())),
                                one(day.date()
                                        .map(date -> Spelling.weekday(date, Wording.LANGUAGE))
                                        .orElseGet(() -> Wording.of("days.open"))),
                                one(Wording.of(
                                        "days.from-until", Spelling.time(day.start()), Spelling.time(day.end())))))
                        .toList());
    }

    private static void costs(Page page, QuotationContent content) {
        page.heading(Wording.of("costs"));
        var calculation = content.calculation();
        var rows = new ArrayList<List<List<Words>>>();
        for (var i = 0; i < content.terms().lines().size(); i++) {
            var line = content.terms().lines().get(i);
            rows.add(List.of(
                    strong(line.description()),
                    one(Wording.of("line." + line.kind().name(), content.times(line), euros(line.each()))),
                    one(euros(calculation.amounts().get(i)))));
        }
        if (content.vat() == VatTreatment.STANDARD) {
            rows.add(sum(Wording.of("costs.total"), "", calculation.total()));
            rows.add(List.of(one(Wording.of("costs.vat")), one(""), one(euros(calculation.vat()))));
            rows.add(sum(Wording.of("costs.in-full"), "", calculation.inFull()));
        } else {
            rows.add(sum(Wording.of("costs.total"), Wording.of("costs.exempt"), calculation.inFull()));
        }
        page.table(List.of(column("costs.what", .46f), column("costs.how", .36f), figures("costs.amount", .18f)), rows);
        if (content.terms().participants() > 1) {
            page.paragraph(shares(calculation.shares()));
        }
    }

    private static String shares(List<Share> shares) {
        var each = shares.stream()
                .map(share -> Wording.of("costs.share", share.participants(), euros(share.each())))
                .collect(Collectors.joining(Wording.of("costs.shares.and")));
        var divided = Wording.of("costs.shares", each);
        return shares.size() > 1 ? divided + " " + Wording.of("costs.shares.rest") : divided;
    }

    private static List<List<Words>> sum(String name, String remark, Money amount) {
        return List.of(strong(name), remark.isEmpty() ? one("") : List.of(Words.soft(remark)), strong(euros(amount)));
    }

    private static void meanings(Page page, QuotationContent content) {
        if (content.meanings().isEmpty()) {
            return;
        }
        page.heading(Wording.of("meaning"));
        page.paragraph(Wording.of("meaning.lead"));
        content.meanings().forEach(meaning -> {
            page.subheading(meaning.register());
            meaning.sentences().forEach(page::text);
        });
    }

    private static String euros(Money amount) {
        return Spelling.amount(amount, Wording.LANGUAGE);
    }

    private static List<Words> one(String text) {
        return List.of(Words.of(text));
    }

    private static List<Words> strong(String text) {
        return List.of(Words.strong(text));
    }

    private static Column column(String key, float share) {
        return new Column(Wording.of(key), share, false);
    }

    private static Column figures(String key, float share) {
        return new Column(Wording.of(key), share, true);
    }
}
