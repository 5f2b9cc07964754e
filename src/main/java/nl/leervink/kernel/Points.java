package nl.leervink.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number of points in a register, to a hundredth; negative only in a correction. */
public record Points(BigDecimal value) implements SingleValue<BigDecimal>, Comparable<Points> {

    public static final Points NONE = of(0);

    public Points {
        value = value.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Points of(int points) {
        return new Points(BigDecimal.valueOf(points));
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
