package nl.leervink.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in euros, to the cent. Prices are kept without VAT. */
public record Money(BigDecimal value) implements SingleValue<BigDecimal>, Comparable<Money> {

    public Money {
        value = value.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money euros(int euros) {
        return new Money(BigDecimal.valueOf(euros));
    }

    @Override
    public int compareTo(Money other) {
        return value.compareTo(other.value);
    }
}
