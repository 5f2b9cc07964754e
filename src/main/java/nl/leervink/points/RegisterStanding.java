package nl.leervink.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Shown;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.RequirementStanding;
import nl.leervink.registers.rules.YearStanding;

/** How far someone is with what a register asks of them. */
public sealed interface RegisterStanding {

    MembershipFacts membership();

    /**
     * All that is asked is known.
     *
     * @param parts the whole first, each part after what it is in
     * @param moments when points of this period were earned, and will be, in order
     * @param years what is asked in this year of the period, own claims counted
     */
    record Measured(
            MembershipFacts membership,
            RegisterProfile profile,
            Period period,
            List<Part> parts,
            List<Moment> moments,
            List<YearStanding> years)
            implements RegisterStanding {

        /** Whether someone entered the register in this year, and is asked a part of it only; how much, nobody says. */
        public boolean isProRata(YearStanding year) {
            return profile.period().firstYearProRata().orElse(false)
                    && membership.since().filter(year.year()::contains).isPresent();
        }

        /** Whether all will be there at the end of the period. */
        public Outlook outlook(LocalDate today) {
            var asked = parts.stream()
                    .filter(part -> part.earned().least().isPresent())
                    .toList();
            if (asked.isEmpty()) {
                return Outlook.UNKNOWN;
            }
            if (asked.stream().allMatch(Part::isMet)) {
                return Outlook.MET;
            }
            if (asked.stream().allMatch(Part::isMetLater)) {
                return Outlook.MET_BY_ENROLMENTS;
            }
            if (percentGone(today) < TOO_EARLY) {
                return Outlook.TOO_EARLY;
            }
            return asked.stream()
                            .allMatch(part -> part.isMetLater()
                                    || atThisPace(part, today)
                                            .filter(then -> then.compareTo(part.earned()
                                                            .least()
                                                            .orElseThrow())
                                                    >= 0)
                                            .isPresent())
                    ? Outlook.ON_PACE
                    : Outlook.BEHIND;
        }

        /** How much of all that is asked is there, in percent: each outermost minimum as far as nothing in it
         * is missing. */
        public Optional<Integer> percentThere() {
            var asked = parts.stream()
                    .filter(part ->
                            part.earned().depth() == 0 && part.earned().least().isPresent())
                    .toList();
            var whole = sum(asked, part -> part.earned().least().orElseThrow());
            var there = whole.subtract(sum(asked, this::missingIn));
            return whole.signum() == 0
                    ? Optional.empty()
                    : Optional.of(there.multiply(BigDecimal.valueOf(100))
                            .divide(whole, 0, RoundingMode.DOWN)
                            .intValueExact());
        }

        /** What a part misses: its own minimum, or all that the parts within it miss, whichever is more. */
        private Points missingIn(Part part) {
            var inner = new Points(sum(
                    parts.stream()
                            .filter(each -> each.earned()
                                    .requirement()
                                    .within()
                                    .filter(part.earned().requirement().code()::equals)
                                    .isPresent())
                            .toList(),
                    this::missingIn));
            var asked = part.earned().least();
            var missing = part.missing().compareTo(inner) >= 0 ? part.missing() : inner;
            return asked.filter(least -> missing.compareTo(least) > 0).orElse(missing);
        }

        /** The part of this code and all it is within, the innermost first. */
        Stream<Part> within(String code) {
            return parts.stream()
                    .filter(part -> part.earned().requirement().code().equals(code))
                    .flatMap(part -> Stream.concat(
                            Stream.of(part),
                            part.earned().requirement().within().stream().flatMap(this::within)));
        }

        private static BigDecimal sum(List<Part> parts, Function<Part, Points> points) {
            return parts.stream().map(points).map(Points::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** How much of the period has gone by on this day, the day itself included. */
        public int percentGone(LocalDate today) {
            return Math.toIntExact(100 * gone(today) / length());
        }

        /**
         * What someone will have in a part at the end of the period if they go on as they did. Empty in the first tenth
         * of it, when one course more or less decides, before the first points, and for a part without a minimum.
         */
        public Optional<Points> atThisPace(Part part, LocalDate today) {
            var counted = part.counted();
            if (part.earned().least().isEmpty() || counted.equals(Points.NONE) || percentGone(today) < TOO_EARLY) {
                return Optional.empty();
            }
            var atPace = new Points(counted.value()
                    .multiply(BigDecimal.valueOf(length()))
                    .divide(BigDecimal.valueOf(gone(today)), 0, RoundingMode.HALF_UP));
            var sure = counted.plus(part.expected());
            return Optional.of(atPace.compareTo(sure) >= 0 ? atPace : sure);
        }

        private long length() {
            return ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1;
        }

        private long gone(LocalDate today) {
            return Math.clamp(ChronoUnit.DAYS.between(period.firstDay(), today) + 1, 0, length());
        }
    }

    /** Whether a member will make it by the end of their period. */
    enum Outlook implements Shown {
        /** All is there. */
        MET,
        /** All will be there with the certificates of what they are enrolled in. */
        MET_BY_ENROLMENTS,
        /** All will be there if they go on as they did. */
        ON_PACE,
        /** In the first tenth of a period, one course more or less decides. */
        TOO_EARLY,
        BEHIND,
        /** Nobody says how much is asked. */
        UNKNOWN
    }

    /** Points on a day of the period. */
    record Moment(LocalDate day, Points points, boolean expected) {}

    /** In percent of a period. */
    int TOO_EARLY = 10;

    /**
     * A part of what is asked.
     *
     * @param earned what registers awarded
     * @param claimed what own claims add to that, as far as it counts
     * @param expected what enrolments will add to both, as far as it counts
     */
    record Part(RequirementStanding earned, Points claimed, Points expected) {

        /** What counts, own claims included. */
        public Points counted() {
            return earned.counted().plus(claimed);
        }

        /** Whether all that is asked of it is there, own claims included. */
        public boolean isMet() {
            return missing().equals(Points.NONE);
        }

        /** Whether it will be there with what enrolments bring. */
        boolean isMetLater() {
            return missing().compareTo(expected) <= 0;
        }

        /** What is still missing, own claims counted. */
        public Points missing() {
            return earned.least()
                    .map(asked -> asked.plus(counted().negated()))
                    .filter(missing -> missing.compareTo(Points.NONE) > 0)
                    .orElse(Points.NONE);
        }
    }

    /** The register has chambers with rules of their own, and we do not know theirs. */
    record ChamberNeeded(MembershipFacts membership, List<RegisterProfile> chambers) implements RegisterStanding {}

    /** Periods begin with the registration, and we do not know since when they are registered. */
    record DayNeeded(MembershipFacts membership) implements RegisterStanding {}

    /** We know no rules of this register, or not how long its period is. */
    record RulesUnknown(MembershipFacts membership) implements RegisterStanding {}
}
