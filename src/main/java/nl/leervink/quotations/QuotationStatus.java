package nl.leervink.quotations;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.Shown;

/** Where a quotation stands. That it expired follows from the day. */
public enum QuotationStatus implements Shown {
    /** Nobody wrote anything yet. */
    ASKED,
    /** Written, not sent. */
    DRAFT,
    SENT,
    /** It became an edition. */
    ACCEPTED,
    DECLINED,
    /** Sent, and the last day on which it could be accepted is past. */
    EXPIRED,
    /** The office took it back. */
    WITHDRAWN;

    QuotationStatus on(LocalDate today, Optional<LocalDate> validUntil) {
        return this == SENT && validUntil.filter(today::isAfter).isPresent() ? EXPIRED : this;
    }
}
