package nl.leervink.ui.parts;

import nl.leervink.quotations.QuotationStatus;

/** Where a quotation stands. */
public class QuotationBadge extends Badge {

    public QuotationBadge(QuotationStatus status) {
        super(status, tone(status));
    }

    private static Tone tone(QuotationStatus status) {
        return switch (status) {
            case ASKED, DRAFT, EXPIRED -> Tone.ATTENTION;
            case ACCEPTED -> Tone.GOOD;
            case SENT, DECLINED, WITHDRAWN -> Tone.CALM;
        };
    }
}
