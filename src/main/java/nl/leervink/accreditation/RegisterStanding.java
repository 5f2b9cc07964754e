package nl.leervink.accreditation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.leervink.accreditation.rules.RegisterProfile;
import nl.leervink.accreditation.rules.RequirementStanding;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;

/** How far someone is with what a register asks of them. */
public sealed interface RegisterStanding {

    RegisterCode register();

    /**
     * All that is asked is known.
     *
     * @param parts the whole first, each part after what it is in
     */
    record Measured(RegisterCode register, RegisterProfile profile, Period period, List<Part> parts)
            implements RegisterStanding {

        /** How much of the period has gone by on this day, the day itself included. */
        public int percentGone(LocalDate today) {
            return Math.toIntExact(100 * gone(today) / length());
        }

        /**
         * What someone will have in a part at the end of the period if they go on as they did. Empty in the first tenth
         * of it, when one course more or less decides, before the first points, and for a part without a minimum.
         */
        public Optional<Points> atThisPace(Part part, LocalDate today) {
            var counted = part.earned().counted();
            if (part.earned().least().isEmpty() || counted.equals(Points.NONE) || percentGone(today) < TOO_EARLY) {
                return Optional.empty();
            }
            return Optional.of(new Points(counted.value()
                    .multiply(BigDecimal.valueOf(length()))
                    .divide(BigDecimal.valueOf(gone(today)), 0, RoundingMode.HALF_UP)));
        }

        private long length() {
            return ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1;
        }

        private long gone(LocalDate today) {
            return Math.clamp(ChronoUnit.DAYS.between(period.firstDay(), today) + 1, 0, length());
        }
    }

    /** In percent of a period. */
    int TOO_EARLY = 10;

    /**
     * A part of what is asked.
     *
     * @param expected what enrolments will add to it, as far as it counts
     */
    record Part(RequirementStanding earned, Points expected) {}

    /** The register has chambers with rules of their own, and we do not know theirs. */
    record ChamberNeeded(RegisterCode register, List<RegisterProfile> chambers) implements RegisterStanding {}

    /** Periods begin with the registration, and we do not know since when they are registered. */
    record DayNeeded(RegisterCode register) implements RegisterStanding {}

    /** We know no rules of this register, or not how long its period is. */
    record RulesUnknown(RegisterCode register) implements RegisterStanding {}
}
