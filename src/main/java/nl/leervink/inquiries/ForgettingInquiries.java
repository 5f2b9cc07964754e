package nl.leervink.inquiries;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes inquiries whose time is over, answered or not, with the letters about them. It says in the log how many. */
@Component
class ForgettingInquiries {

    private static final Logger LOG = LoggerFactory.getLogger(ForgettingInquiries.class);
    private static final int AT_A_TIME = 100;

    private final KeptInquiries inquiries;
    private final InquiryLetters letters;
    private final ContactBounds bounds;
    private final TransactionOperations transaction;
    private final Clock clock;

    ForgettingInquiries(
            KeptInquiries inquiries,
            InquiryLetters letters,
            ContactBounds bounds,
            TransactionOperations transaction,
            Clock clock) {
        this.inquiries = inquiries;
        this.letters = letters;
        this.bounds = bounds;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All that are over now, some at a time. */
    void goRound() {
        var removed = 0;
        var some = removeSome();
        while (some > 0) {
            removed += some;
            some = removeSome();
        }
        if (removed > 0) {
            LOG.info("Questions from the contact page whose time was over: {} were removed", removed);
        }
    }

    private int removeSome() {
        var removed = transaction.execute(_ -> {
            var over = inquiries.findOver(bounds.keptSince(clock.instant()), Limit.of(AT_A_TIME));
            over.forEach(letters::remove);
            over.forEach(inquiries::delete);
            return over.size();
        });
        return removed == null ? 0 : removed;
    }
}
