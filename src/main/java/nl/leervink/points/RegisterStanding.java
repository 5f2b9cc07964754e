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
import nl.leervink.registers.rules.YearCount;
import nl.leervink.registers.rules.YearStanding;

/** How far someone is with what a register asks of them. */
public sealed interface RegisterStanding {

    MembershipFacts membership();

    /**
     * All that is asked is known.
     *
     * @param parts the whole first, each part after what it is in
     * @param moments when points of this period were earned, and will be, in order
     * @param rejected what the register rejected, and the bureau did not take back or deliver again yet: counted until then
     * @param years what is asked every year, for each year of the period up to this one, own claims counted
     */
    record Measured(
            MembershipFacts membership,
            RegisterProfile profile,
            Period period,
            List<Part> parts,
            List<Moment> moments,
            Points rejected,
            List<YearStanding> years)
            implements RegisterStanding {

        /** Whether someone entered the register in this year, and is asked a part of it only; how much, nobody says. */
        public boolean isProRata(YearStanding year) {
            return profile.period().firstYearProRata().orElse(false)
                    && membership.since().filter(year.year()::contains).isPresent();
        }

        /** What is asked in the year that a day falls in. */
        public List<YearStanding> yearsOn(LocalDate today) {
            return years.stream().filter(year -> year.year().contains(today)).toList();
        }

        /** What was asked in years gone by and is known not to be there. */
        public List<YearStanding> yearsMissed(LocalDate today) {
            return years.stream()
                    .filter(year -> year.year().lastDay().isBefore(today) && year.isShort() && !isProRata(year))
                    .toList();
        }

        /** Whether all will be there at the end of the period, what is asked every year included: the worst of all. */
        public Outlook outlook(LocalDate today) {
            return hasEnded(today) ? Outlook.ENDED : outlookWhileItLasts(today);
        }

        private boolean hasEnded(LocalDate today) {
            return membership.until().filter(today::isAfter).isPresent();
        }

        private Outlook outlookWhileItLasts(LocalDate today) {
            return years.stream().map(year -> outlookOf(year, today)).reduce(outlookOfPeriod(today), Measured::worst);
        }

        private Outlook outlookOf(YearStanding year, LocalDate today) {
            if (!year.year().lastDay().isBefore(today)) {
                var yearsToCome = year.year().lastDay().isBefore(period.lastDay()) ? Outlook.ON_PACE : Outlook.MET;
                return year.counts().stream()
                        .map(count -> outlookOf(count, year, today))
                        .reduce(yearsToCome, Measured::worst);
            }
            if (year.isMet()) {
                return Outlook.MET;
            }
            return yearsMissed(today).contains(year) ? Outlook.YEAR_MISSED : Outlook.YEAR_UNKNOWN;
        }

        private static Outlook worst(Outlook one, Outlook other) {
            return one.compareTo(other) >= 0 ? one : other;
        }

        private Outlook outlookOf(YearCount count, YearStanding year, LocalDate today) {
            if (count.isMet()) {
                return Outlook.MET;
            }
            if (!count.isShort() || isProRata(year)) {
                return Outlook.YEAR_UNKNOWN;
            }
            if (count.isMetLater()) {
                return Outlook.MET_BY_ENROLMENTS;
            }
            if (100 * gone(year.year(), today) / length(year.year()) < TOO_EARLY) {
                return Outlook.TOO_EARLY;
            }
            var there = count.counted().orElseThrow();
            return there.multiply(BigDecimal.valueOf(length(year.year())))
                                    .compareTo(count.asked().multiply(BigDecimal.valueOf(gone(year.year(), today))))
                            >= 0
                    ? Outlook.ON_PACE
                    : Outlook.BEHIND;
        }

        private Outlook outlookOfPeriod(LocalDate today) {
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
         * is missing. Own claims are counted. */
        public Optional<Integer> percentThere() {
            return percent(Part::missing);
        }

        /** The same, own claims left out. */
        public Optional<Integer> percentAwarded() {
            return percent(part -> part.earned().missing());
        }

        /** Whether own claims are part of what is there. */
        public boolean countsClaims() {
            return parts.stream().anyMatch(part -> part.claimed().compareTo(Points.NONE) > 0);
        }

        private Optional<Integer> percent(Function<Part, Points> missing) {
            var asked = parts.stream()
                    .filter(part ->
                            part.earned().depth() == 0 && part.earned().least().isPresent())
                    .toList();
            var whole = sum(asked, part -> part.earned().least().orElseThrow());
            var there = whole.subtract(sum(asked, part -> missingIn(part, missing)));
            return whole.signum() == 0
                    ? Optional.empty()
                    : Optional.of(there.multiply(BigDecimal.valueOf(100))
                            .divide(whole, 0, RoundingMode.DOWN)
                            .intValueExact());
        }

        /** What a part misses: its own minimum, or all that the parts within it miss, whichever is more. */
        private Points missingIn(Part part, Function<Part, Points> missing) {
            var inner = new Points(sum(
                    parts.stream()
                            .filter(each -> each.earned()
                                    .requirement()
                                    .within()
                                    .filter(part.earned().requirement().code()::equals)
                                    .isPresent())
                            .toList(),
                    each -> missingIn(each, missing)));
            var own = missing.apply(part);
            var most = own.compareTo(inner) >= 0 ? own : inner;
            return part.earned()
                    .least()
                    .filter(least -> most.compareTo(least) > 0)
                    .orElse(most);
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
            return Math.toIntExact(100 * gone(period, today) / length(period));
        }

        /**
         * What someone will have in a part at the end of the period if they go on as they did. Empty in the first tenth
         * of it, when one course more or less decides, before the first points, and for a part without a minimum.
         */
        public Optional<Points> atThisPace(Part part, LocalDate today) {
            var counted = part.counted();
            if (part.earned().least().isEmpty()
                    || counted.equals(Points.NONE)
                    || percentGone(today) < TOO_EARLY
                    || hasEnded(today)) {
                return Optional.empty();
            }
            var atPace = new Points(counted.value()
                    .multiply(BigDecimal.valueOf(length(period)))
                    .divide(BigDecimal.valueOf(gone(period, today)), 0, RoundingMode.HALF_UP));
            var sure = counted.plus(part.expected());
            return Optional.of(atPace.compareTo(sure) >= 0 ? atPace : sure);
        }

        private static long length(Period time) {
            return ChronoUnit.DAYS.between(time.firstDay(), time.lastDay()) + 1;
        }

        private static long gone(Period time, LocalDate today) {
            return Math.clamp(ChronoUnit.DAYS.between(time.firstDay(), today) + 1, 0, length(time));
        }
    }

    /** Whether a member will make it by the end of their period, from best to worst. */
    enum Outlook implements Shown {
        /** Their registration has ended: nothing is asked of them any more. */
        ENDED,
        /** All is there. */
        MET,
        /** All will be there with the certificates of what they are enrolled in. */
        MET_BY_ENROLMENTS,
        /** All will be there if they go on as they did. */
        ON_PACE,
        /** Nothing is known to be missing; of a year something is not counted, or nobody says how much of it is asked. */
        YEAR_UNKNOWN,
        /** In the first tenth of a period or a year, one course more or less decides. */
        TOO_EARLY,
        /** Nobody says how much is asked. */
        UNKNOWN,
        BEHIND,
        /** A year went by with less than is asked every year, as far as the ledger knows. */
        YEAR_MISSED
    }

    /** Points on a day of the period. */
    record Moment(LocalDate day, Points points, boolean expected) {}

    /** In percent of a period. */
    int TOO_EARLY = 10;

    /**
     * A part of what is asked.
     *
     * @param earned what registers awarded and meetings of groups earned
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
