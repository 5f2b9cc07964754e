package nl.leervink.points;

/**
 * What is said of an entry on its way into the register.
 *
 * @param reason why the register rejected it; empty for anything else
 */
public record DeliveryStep(LedgerEntryId entry, EntryStatus status, String reason) {

    /** The same of another entry. */
    DeliveryStep of(LedgerEntryId other) {
        return new DeliveryStep(other, status, reason);
    }

    /** Without a reason. */
    public static DeliveryStep of(LedgerEntryId entry, EntryStatus status) {
        return new DeliveryStep(entry, status, "");
    }
}
