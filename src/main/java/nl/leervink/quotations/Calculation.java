package nl.leervink.quotations;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.Money;

/**
 * What the lines of a quotation come to.
 *
 * @param amounts of each line, in their order, without VAT
 * @param total without VAT
 * @param vat over the total, rounded to the cent once
 * @param shares what each participant pays of all, VAT included, were it divided: see {@link Share}
 */
public record Calculation(List<Money> amounts, Money total, Money vat, Money inFull, List<Share> shares) {

    /** The most that a quotation of ours can be. */
    public static final Money MOST = Money.euros(1_000_000);

    /**
     * What so many participants pay each. Divided in whole cents; of what remains, each pays one cent more until nothing
     * does, so that all shares together are exactly the whole.
     */
    public record Share(int participants, Money each) {}

    static Calculation of(List<Line> lines, int participants, int meetings, VatTreatment treatment) {
        var amounts =
                lines.stream().map(line -> line.amount(participants, meetings)).toList();
        var total = Money.sum(amounts);
        var vat = treatment.on(total);
        var inFull = total.plus(vat);
        return new Calculation(amounts, total, vat, inFull, shares(inFull, participants));
    }

    /** What one participant comes to without VAT, rounded down to the cent. */
    Money perParticipant(int participants) {
        return cents(cents(total).divide(BigInteger.valueOf(participants)));
    }

    private static List<Share> shares(Money whole, int participants) {
        if (participants < 1) {
            return List.of();
        }
        var parts = cents(whole).divideAndRemainder(BigInteger.valueOf(participants));
        var more = parts[1].intValueExact();
        var rest = new Share(participants - more, cents(parts[0]));
        return more == 0 ? List.of(rest) : List.of(new Share(more, cents(parts[0].add(BigInteger.ONE))), rest);
    }

    private static BigInteger cents(Money money) {
        return money.value().unscaledValue();
    }

    private static Money cents(BigInteger cents) {
        return new Money(new BigDecimal(cents, 2));
    }
}
