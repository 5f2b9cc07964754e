package nl.leervink.enrolment;

import nl.leervink.kernel.Money;

/**
 * What leaving costs today.
 *
 * @param percentage of the price, 0 to 100
 * @param amount without VAT, as prices are
 * @param isWithdrawal whether it is nothing because a consumer is still thinking it over
 */
public record LeavingFee(int percentage, Money amount, boolean isWithdrawal) {

    static final LeavingFee NONE = new LeavingFee(0, Money.NONE, false);

    static final LeavingFee WITHDRAWAL = new LeavingFee(0, Money.NONE, true);

    public boolean isFree() {
        return amount.isNothing();
    }
}
