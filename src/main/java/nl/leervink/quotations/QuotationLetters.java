package nl.leervink.quotations;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leervink.files.FileId;
import nl.leervink.files.FileName;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Bureau;
import nl.leervink.mailing.Enclosed;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.LetterId;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import org.springframework.stereotype.Component;

/** What people and the office are mailed about quotations. */
@Component
class QuotationLetters {

    private static final Locale DUTCH = Language.DUTCH.locale();

    private final Outbox outbox;
    private final Bureau bureau;
    private final PortalAddress portal;

    QuotationLetters(Outbox outbox, Bureau bureau, PortalAddress portal) {
        this.outbox = outbox;
        this.bureau = bureau;
        this.portal = portal;
    }

    /** Confirms receipt, in words of ours only: whoever asks may have typed another's address. The office is told all. */
    void asked(Quotation quotation) {
        toAsker(Occasion.of("quotation-asked", quotation.id()), quotation, "quotation-asked", Map.of(), List.of());
        toOffice(Occasion.of("quotation-asked", quotation.id()), quotation, "quotation-to-write", Map.of());
    }

    /** The quotation itself, with its link. */
    void sent(Quotation quotation, QuotationVersion version, QuotationToken token, FileId pdf) {
        toAsker(
                sending(version),
                quotation,
                "quotation-sent",
                Map.of(
                        "link", link(token),
                        "day", lastDay(version),
                        "again", version.number() > 1),
                List.of(new Enclosed(pdf, fileName(quotation, version))));
    }

    /** Whether a reminder was posted just now: once for each version. */
    boolean expires(Quotation quotation, QuotationVersion version, QuotationToken token) {
        return toAsker(
                        Occasion.of("quotation-expires", version.id()),
                        quotation,
                        "quotation-expires",
                        Map.of("link", link(token), "day", lastDay(version)),
                        List.of())
                .isPresent();
    }

    void withdrawn(Quotation quotation, QuotationVersion version) {
        toAsker(
                Occasion.of("quotation-withdrawn", version.id()),
                quotation,
                "quotation-withdrawn",
                Map.of(),
                List.of());
    }

    /**
     * Confirms with the copy that says who accepted and when; and tells the office.
     *
     * @param taken who and what was given away meanwhile, a sentence each
     */
    void accepted(
            Quotation quotation, QuotationVersion version, Acceptance acceptance, FileId copy, List<String> taken) {
        var moment = Spelling.moment(acceptance.at());
        toAsker(
                Occasion.of("quotation-accepted", quotation.id()),
                quotation,
                "quotation-accepted",
                Map.of(
                        "signer", acceptance.name(),
                        "moment", moment,
                        "link", portal.link("/organisatie/offertes")),
                List.of(new Enclosed(copy, fileName(quotation, version))));
        toOffice(
                Occasion.of("quotation-accepted", quotation.id()),
                quotation,
                "quotation-answered",
                answer(true, acceptance.name(), moment, "", taken));
    }

    /** Somebody accepts, whom the office has to know first: it is told once for each version. */
    void unvouched(Quotation quotation, QuotationVersion version) {
        toOffice(Occasion.of("quotation-unvouched", version.id()), quotation, "quotation-unvouched", Map.of());
    }

    /** Nobody can accept it any more; the office is told once for each version. */
    void outdated(Quotation quotation, QuotationVersion version, int days) {
        toOffice(
                Occasion.of("quotation-outdated", version.id()),
                quotation,
                "quotation-outdated",
                Map.of(
                        "offered", Integer.toString(version.terms().dates().size()),
                        "days", Integer.toString(days)));
    }

    void declined(Quotation quotation, QuotationVersion version, String moment) {
        toOffice(
                Occasion.of("quotation-declined", version.id()),
                quotation,
                "quotation-answered",
                answer(false, "", moment, quotation.reason().orElse(""), List.of()));
    }

    private static Map<String, ?> answer(
            boolean accepted, String signer, String moment, String reason, List<String> taken) {
        return Map.of(
                "accepted", accepted,
                "signer", signer,
                "moment", moment,
                "reason", reason,
                "taken", !taken.isEmpty(),
                "bookings", taken.stream().map(words -> Map.of("words", words)).toList());
    }

    /** The links of a version lead nowhere any more: its letters do not leave, and what we keep of them loses the secret. */
    void end(QuotationVersion version) {
        var letters = outbox.about(List.of(sending(version), Occasion.of("quotation-expires", version.id())));
        outbox.forgetSecrets(letters);
    }

    static FileName fileName(Quotation quotation, QuotationVersion version) {
        return new FileName(
                version.number() > 1
                        ? quotation.number() + "-v" + version.number() + ".pdf"
                        : quotation.number() + ".pdf");
    }

    private static Occasion sending(QuotationVersion version) {
        return Occasion.of("quotation-sent", version.id());
    }

    private static String lastDay(QuotationVersion version) {
        return Spelling.weekday(version.lastDay(), DUTCH);
    }

    private String link(QuotationToken token) {
        return portal.link("/offerte/" + token.value());
    }

    private Optional<LetterId> toAsker(
            Occasion occasion, Quotation quotation, String template, Map<String, ?> words, List<Enclosed> enclosed) {
        var asked = quotation.asked();
        return post(occasion, quotation, asked.email(), asked.name().full(), template, words, enclosed);
    }

    private void toOffice(Occasion occasion, Quotation quotation, String template, Map<String, ?> words) {
        var asked = quotation.asked();
        var all = new HashMap<String, Object>(words);
        all.put("organisation", asked.organisation());
        all.put("asker", asked.name().full());
        all.put("participants", Integer.toString(asked.participants()));
        all.put("one", asked.participants() == 1);
        all.put("link", portal.link("/bureau/offertes/" + quotation.id().value()));
        post(occasion, quotation, bureau.sender(), bureau.name(), template, all, List.of());
    }

    private Optional<LetterId> post(
            Occasion occasion,
            Quotation quotation,
            EmailAddress to,
            String toName,
            String template,
            Map<String, ?> words,
            List<Enclosed> enclosed) {
        var all = new HashMap<String, Object>(words);
        all.put("number", quotation.number());
        all.put("course", quotation.courseTitle());
        return outbox.post(new Letter(occasion, to, toName, DUTCH, template, all, List.of()), enclosed);
    }
}
