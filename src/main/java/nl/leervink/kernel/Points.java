package nl.leervink.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number of points in a register, to a hundredth; negative only in a correction. */
public record Points(BigDecimal value) implements SingleValue<BigDecimal>, Comparable<Points> {

    public static final Points NONE = of(0);

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,4}([.,][0-9]{1,2})?");

    public Points {
        value = value.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Points of(int points) {
        return new Points(BigDecimal.valueOf(points));
    }

    /** Reads a number of points as someone types it: {@code 26} or {@code 5,25}; never negative. */
    public static Optional<Points> parse(String typed) {
        var written = typed.strip();
        return WRITTEN.matcher(written).matches()
                ? Optional.of(new Points(new BigDecimal(written.replace(',', '.'))))
                : Optional.empty();
    }

    public Points plus(Points other) {
        return new Points(value.add(other.value));
    }

    public Points negated() {
        return new Points(value.negate());
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    /** As the Dutch write it, without needless zeros: {@code 26} or {@code 5,25}. */
    @Override
    public String toString() {
        var shown = value.stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString().replace('.', ',');
    }
}
