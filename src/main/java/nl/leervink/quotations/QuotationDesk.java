package nl.leervink.quotations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.SearchPattern;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All quotations, and those that ask something of the office. */
@Service
@ForOffice
public class QuotationDesk {

    /** How long before its last day a quotation is on the worklist, and its receiver is reminded. */
    static final int DAYS_BEFORE_THE_END = 7;

    private final KnownQuotations quotations;
    private final OutdatedQuotations outdated;
    private final Clock clock;

    QuotationDesk(KnownQuotations quotations, OutdatedQuotations outdated, Clock clock) {
        this.quotations = quotations;
        this.outdated = outdated;
        this.clock = clock;
    }

    /** A page of the quotations, the last asked first. */
    @Transactional(readOnly = true)
    public List<QuotationRow> page(Optional<QuotationStatus> status, String words, Pageable page) {
        return quotations.findRows(
                kept(status), isOver(status), LocalDate.now(clock), SearchPattern.containing(words), page);
    }

    @Transactional(readOnly = true)
    public int count(Optional<QuotationStatus> status, String words) {
        return quotations.countRows(
                kept(status), isOver(status), LocalDate.now(clock), SearchPattern.containing(words));
    }

    /** Asked and not answered yet, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<QuotationRow> unanswered(int limit) {
        return quotations.findUnanswered(Limit.of(limit));
    }

    /** Sent, not answered, and to expire within a week. */
    @Transactional(readOnly = true)
    public List<QuotationRow> aboutToExpire(int limit) {
        var today = LocalDate.now(clock);
        return quotations.findExpiring(today, today.plusDays(DAYS_BEFORE_THE_END), Limit.of(limit));
    }

    /** The one that became this edition. */
    @Transactional(readOnly = true)
    public Optional<QuotationRow> of(EditionId edition) {
        return quotations.findMade(edition);
    }

    /** Sent, and fitting their course no more: nobody can accept them until a new version is sent. */
    @Transactional(readOnly = true)
    public List<QuotationRow> outdated(int limit) {
        return quotations.findAmong(outdated.all(), Limit.of(limit));
    }

    private static @Nullable QuotationStatus kept(Optional<QuotationStatus> status) {
        return status.map(asked -> asked == QuotationStatus.EXPIRED ? QuotationStatus.SENT : asked)
                .orElse(null);
    }

    private static @Nullable Boolean isOver(Optional<QuotationStatus> status) {
        return status.filter(asked -> asked == QuotationStatus.SENT || asked == QuotationStatus.EXPIRED)
                .map(asked -> asked == QuotationStatus.EXPIRED)
                .orElse(null);
    }
}
