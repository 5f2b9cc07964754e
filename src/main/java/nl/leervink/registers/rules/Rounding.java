package nl.leervink.registers.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.leervink.kernel.Shown;

/**
 * How points are rounded, and at which level.
 *
 * @param step points are a multiple of it: 0.5 for half points
 */
public record Rounding(Mode mode, BigDecimal step, Level level) {

    /** Which way. */
    public enum Mode implements Shown {
        FLOOR(RoundingMode.FLOOR),
        NEAREST(RoundingMode.HALF_UP),
        CEIL(RoundingMode.CEILING);

        private final RoundingMode way;

        Mode(RoundingMode way) {
            this.way = way;
        }
    }

    /** What is rounded: each meeting, each day, or the sum. */
    public enum Level implements Shown {
        MEETING,
        DAY,
        ACTIVITY
    }

    public Rounding {
        Bounds.rate(step, false, "step");
    }

    BigDecimal round(BigDecimal points) {
        return points.divide(step, 0, mode.way).multiply(step);
    }
}
