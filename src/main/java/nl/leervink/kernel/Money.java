package nl.leervink.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount in euros, to the cent. Prices are kept without VAT. */
public record Money(BigDecimal value) implements SingleValue<BigDecimal>, Comparable<Money> {

    public static final Money NONE = euros(0);

    private static final Pattern WRITTEN =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{3}){1,2}(,[0-9]{1,2})?|[0-9]{1,7}([.,][0-9]{1,2})?");

    public Money {
        value = value.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money euros(int euros) {
        return new Money(BigDecimal.valueOf(euros));
    }

    /** Reads an amount as someone types it: {@code 1.295}, {@code € 1295,50} or {@code 1295.5}; never negative. */
    public static Optional<Money> parse(String typed) {
        var written = typed.replaceAll("[€\\s\\u00a0]", "");
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        var isGrouped = written.matches("[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]{1,2})?");
        var plain = (isGrouped ? written.replace(".", "") : written).replace(',', '.');
        return Optional.of(new Money(new BigDecimal(plain)));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(NONE, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(value.add(other.value));
    }

    public Money times(int number) {
        return new Money(value.multiply(BigDecimal.valueOf(number)));
    }

    public boolean isNothing() {
        return value.signum() == 0;
    }

    /** So many percent of it, to the nearest cent; half a cent counts as a whole one. */
    public Money percent(int percentage) {
        return new Money(
                value.multiply(BigDecimal.valueOf(percentage)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return value.compareTo(other.value);
    }
}
