package nl.leervink.catalogue;

import nl.leervink.kernel.Money;
import nl.leervink.kernel.Shown;

/** How a price is taxed. */
public enum VatTreatment implements Shown {
    /** Vocational education of an institution in the CRKBO register. */
    EXEMPT(0),
    /** The general rate. */
    STANDARD(21);

    private final int percentage;

    VatTreatment(int percentage) {
        this.percentage = percentage;
    }

    /** The VAT on an amount, to the nearest cent. */
    public Money on(Money amount) {
        return amount.percent(percentage);
    }

    /** An amount and the VAT on it: what a consumer pays, and is to be shown (Dutch Civil Code, book 6, article 230m). */
    public Money inFull(Money amount) {
        return amount.plus(on(amount));
    }
}
