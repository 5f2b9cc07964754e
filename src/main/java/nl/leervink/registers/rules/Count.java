package nl.leervink.registers.rules;

import java.math.BigDecimal;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Shown;

/** What a register counts for an activity. */
public sealed interface Count {

    /**
     * It counts.
     *
     * @param points those awarded, if there are; else what the formula gives
     * @param formula what the formula gives, with how; empty if none was seen that gives a number
     * @param evidence what proves meetings; empty if the profile asks nothing of their guide
     */
    record Counted(
            Points points, String category, boolean awarded, Optional<Formula> formula, Optional<String> evidence)
            implements Count {

        /** Whether what was awarded is not what the formula gives. The award holds; the office is told. */
        public boolean differs() {
            return awarded && formula.filter(it -> !it.points().equals(points)).isPresent();
        }
    }

    /** It counts for nothing, and why. */
    record Refused(Refusal why) implements Count {}

    /** Nothing was awarded, and nobody says how such points are computed, or how they are rounded. */
    record Unknown(String category) implements Count {}

    /**
     * How points were computed.
     *
     * @param contactTime what counted of it
     * @param rate for each unit
     * @param rounded whether rounding made a difference
     */
    record Formula(
            Points points,
            AccrualRule.Mode mode,
            BigDecimal rate,
            Minutes contactTime,
            Minutes selfStudy,
            BigDecimal groupFactor,
            boolean rounded) {}

    /** Why something counts for nothing. */
    enum Refusal implements Shown {
        /** The accreditation is one of another chamber or register than this one takes. */
        WRONG_CHAMBER,
        /** This register counts no such activity. */
        NOT_COUNTED,
        GROUP_TOO_SMALL,
        GROUP_TOO_LARGE,
        /** Too few of the group are in the register. */
        TOO_FEW_REGISTERED,
        /** No guide whose registration this register takes, on every day. */
        GUIDE_NOT_ACCEPTED,
        /** No meeting is long enough. */
        MEETINGS_TOO_SHORT
    }
}
