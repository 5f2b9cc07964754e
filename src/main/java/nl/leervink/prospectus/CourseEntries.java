package nl.leervink.prospectus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseKind;

/**
 * A page of the courses on offer, by title.
 *
 * @param total how many there are on all pages
 */
public record CourseEntries(int page, int size, int total, List<CourseEntry> courses) {

    /**
     * A course on offer.
     *
     * @param level at which it is given, where one is stated
     * @param contactHours net, without breaks
     * @param url of its page for people
     * @param editions where its editions can be read
     */
    public record CourseEntry(
            String slug,
            String title,
            CourseKind kind,
            String summary,
            Optional<String> level,
            BigDecimal contactHours,
            BigDecimal selfStudyHours,
            Price price,
            String url,
            String editions) {}

    /**
     * What one participant pays.
     *
     * @param amount without VAT
     * @param vat the rate that is added, in percent; 0 for what is exempt
     */
    public record Price(BigDecimal amount, String currency, int vat) {}
}
