package nl.leervink.quotations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.Courses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Quotations that were sent and fit their course no more: it has another number of days since. They cannot be accepted;
 * the office sends a new version.
 */
@Component
class OutdatedQuotations {

    private final KnownQuotations quotations;
    private final QuotationVersions versions;
    private final QuotationLetters letters;
    private final Courses courses;
    private final Clock clock;

    OutdatedQuotations(
            KnownQuotations quotations,
            QuotationVersions versions,
            QuotationLetters letters,
            Courses courses,
            Clock clock) {
        this.quotations = quotations;
        this.versions = versions;
        this.letters = letters;
        this.courses = courses;
        this.clock = clock;
    }

    /** A quotation that can still be accepted, and how many days it offers. */
    record DaysOffered(QuotationId quotation, CourseId course, int days) {}

    boolean isOutdated(Quotation quotation, QuotationVersion version) {
        return version.terms().dates().size() != daysNow(quotation);
    }

    /** Those that would otherwise be accepted still. */
    List<QuotationId> all() {
        var sent = quotations.findDaysOffered(LocalDate.now(clock));
        var now = courses.numberOfDays(sent.stream().map(DaysOffered::course).toList());
        return sent.stream()
                .filter(offered -> now.getOrDefault(offered.course(), 0) != offered.days())
                .map(DaysOffered::quotation)
                .toList();
    }

    /** Tells the office of each, once for each version. */
    @Transactional
    void tell() {
        all().forEach(id -> {
            var quotation = quotations.findById(id).orElseThrow();
            tell(
                    quotation,
                    versions.findByQuotationAndNumber(id, quotation.sentNumber())
                            .orElseThrow());
        });
    }

    void tell(Quotation quotation, QuotationVersion version) {
        letters.outdated(quotation, version, daysNow(quotation));
    }

    private int daysNow(Quotation quotation) {
        return courses.blueprint(quotation.asked().course()).days().size();
    }
}
