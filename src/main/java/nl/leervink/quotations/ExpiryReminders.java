package nl.leervink.quotations;

import java.time.Clock;
import java.time.LocalDate;
import nl.leervink.kernel.Spelling;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever has a quotation that was not answered that it expires soon, once for each version. */
@Component
class ExpiryReminders {

    /** More than expire in a week. */
    private static final Limit MOST = Limit.of(500);

    private final KnownQuotations quotations;
    private final QuotationVersions versions;
    private final QuotationLetters letters;
    private final OutdatedQuotations outdated;
    private final Clock clock;

    ExpiryReminders(
            KnownQuotations quotations,
            QuotationVersions versions,
            QuotationLetters letters,
            OutdatedQuotations outdated,
            Clock clock) {
        this.quotations = quotations;
        this.versions = versions;
        this.letters = letters;
        this.outdated = outdated;
        this.clock = clock;
    }

    /** Not of what was sent within the last days: whoever has it just read until when. Nor of what nobody can accept. */
    @Transactional
    void post() {
        var today = LocalDate.now(clock);
        quotations.findExpiring(today, today.plusDays(QuotationDesk.DAYS_BEFORE_THE_END), MOST).stream()
                .flatMap(row -> quotations.findLocked(row.id()).stream())
                .filter(quotation -> quotation.status(today) == QuotationStatus.SENT)
                .forEach(quotation -> versions.findByQuotationAndNumber(quotation.id(), quotation.sentNumber())
                        .filter(version -> !sentOn(version).isAfter(today.minusDays(QuotationDesk.DAYS_BEFORE_THE_END)))
                        .filter(version -> !outdated.isOutdated(quotation, version))
                        .ifPresent(version -> remind(quotation, version)));
    }

    private void remind(Quotation quotation, QuotationVersion version) {
        var token = QuotationToken.next();
        if (letters.expires(quotation, version, token)) {
            version.link(token);
        }
    }

    private static LocalDate sentOn(QuotationVersion version) {
        return version.sentAt().orElseThrow().atZone(Spelling.HERE).toLocalDate();
    }
}
