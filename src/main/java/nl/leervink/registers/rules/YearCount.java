package nl.leervink.registers.rules;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One thing that is asked every year, beside what there is of it in one year.
 *
 * @param counted empty if what is booked does not say: then it is neither met nor short
 * @param expected what enrolments will add
 */
public record YearCount(Measure measure, BigDecimal asked, Optional<BigDecimal> counted, BigDecimal expected) {

    /** What is counted. */
    public enum Measure {
        MEETINGS,
        /** Contact hours. */
        HOURS,
        POINTS
    }

    public boolean isMet() {
        return counted.filter(there -> there.compareTo(asked) >= 0).isPresent();
    }

    /** Whether it is known to be less than is asked. */
    public boolean isShort() {
        return counted.filter(there -> there.compareTo(asked) < 0).isPresent();
    }

    /** Whether what enrolments bring makes it enough. */
    public boolean isMetLater() {
        return counted.filter(there -> there.add(expected).compareTo(asked) >= 0)
                .isPresent();
    }
}
