package nl.leervink.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.claims.ClaimFault.Flaw;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.points.MembershipFacts;
import nl.leervink.registers.rules.Activity;
import nl.leervink.registers.rules.Activity.Award;
import nl.leervink.registers.rules.Activity.Meeting;
import nl.leervink.registers.rules.Count;
import nl.leervink.registers.rules.Guide;
import nl.leervink.registers.rules.GuideRule;
import nl.leervink.registers.rules.RegisterProfile;

/**
 * Holds what somebody claims against plain sense and the rules of their register.
 *
 * @param bodies the profiles of all who may award points
 */
record ClaimCheck(
        ClaimedActivity claimed,
        MembershipFacts registration,
        Optional<RegisterProfile> rules,
        List<String> bodies,
        LocalDate today) {

    /** No single activity is worth more in any register we know. */
    static final Points MOST = Points.of(200);

    /** Nor is an hour: four for an hour of supervision at Vaktherapie is the most we read of. */
    private static final BigDecimal MOST_AN_HOUR = BigDecimal.valueOf(4);

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int MOST_MEETINGS = 366;
    private static final int LARGEST_GROUP = 500;
    private static final Minutes LONGEST_STUDY = Minutes.ofHours(2000);
    private static final Minutes DAY = Minutes.ofHours(24);
    private static final Minutes DAY_PART = Minutes.ofHours(4);

    /** All that is wrong, in the order of the form. */
    List<ClaimFault> faults() {
        var faults = new ArrayList<ClaimFault>();
        if (rules.isEmpty()) {
            faults.add(new ClaimFault.Plain(ClaimField.REGISTRATION, Flaw.CHAMBER_UNKNOWN));
        }
        text(faults, ClaimField.TITLE, claimed.title(), true, ClaimedActivity.LONGEST_LINE);
        text(faults, ClaimField.ORGANISER, claimed.organiser(), true, ClaimedActivity.LONGEST_LINE);
        day(faults, ClaimField.FIRST_DAY, claimed.firstDay());
        day(faults, ClaimField.LAST_DAY, claimed.lastDay());
        if (bothDays() && lastDay().isBefore(firstDay())) {
            faults.add(new ClaimFault.Plain(ClaimField.LAST_DAY, Flaw.ENDS_BEFORE_IT_BEGINS));
        }
        times(faults);
        text(faults, ClaimField.GUIDE, claimed.guide(), false, ClaimedActivity.LONGEST_GUIDE);
        text(faults, ClaimField.REFERENCE, claimed.reference(), false, ClaimedActivity.LONGEST_REFERENCE);
        text(faults, ClaimField.NOTE, claimed.note(), false, ClaimedActivity.LONGEST_NOTE);
        if (claimed.grantedBy().filter(body -> !bodies.contains(body)).isPresent()) {
            faults.add(new ClaimFault.Plain(ClaimField.GRANTED_BY, Flaw.NO_SUCH_BODY));
        }
        rules.ifPresent(profile -> ofRegister(faults, profile));
        return faults;
    }

    /** What the rules count for it; empty while too little is known. */
    Optional<Count> count() {
        return rules.filter(_ -> bothDays() && !lastDay().isBefore(firstDay()) && !time().isNone())
                .map(profile -> profile.count(activity()));
    }

    private void times(List<ClaimFault> faults) {
        if (claimed.contactTime().isEmpty()) {
            faults.add(new ClaimFault.Plain(ClaimField.CONTACT_TIME, Flaw.NO_HOURS));
        } else if (claimed.selfStudy().isPresent() && time().isNone()) {
            faults.add(new ClaimFault.Plain(ClaimField.CONTACT_TIME, Flaw.NO_TIME_AT_ALL));
        } else if (bothDays()
                && !lastDay().isBefore(firstDay())
                && contactTime().value() > mostContactTime()) {
            faults.add(new ClaimFault.Plain(ClaimField.CONTACT_TIME, Flaw.MORE_THAN_THE_DAYS_HOLD));
        }
        if (claimed.selfStudy().isEmpty()) {
            faults.add(new ClaimFault.Plain(ClaimField.SELF_STUDY, Flaw.NO_HOURS));
        } else if (selfStudy().compareTo(LONGEST_STUDY) > 0) {
            faults.add(new ClaimFault.Plain(ClaimField.SELF_STUDY, Flaw.MORE_THAN_THE_DAYS_HOLD));
        }
        if (claimed.meetings()
                        .filter(number -> number >= 0 && number <= MOST_MEETINGS)
                        .isEmpty()
                || (meetings() == 0 && !contactTime().isNone())) {
            faults.add(new ClaimFault.Plain(ClaimField.MEETINGS, Flaw.IMPOSSIBLE_NUMBER));
        }
    }

    private long mostContactTime() {
        return (lastDay().toEpochDay() - firstDay().toEpochDay() + 1) * DAY.value();
    }

    private void ofRegister(List<ClaimFault> faults, RegisterProfile profile) {
        var asked = Questions.of(profile, claimed.kind());
        if (asked.group()) {
            number(faults, ClaimField.PARTICIPANTS, claimed.participants(), 1);
        }
        if (asked.registered()) {
            number(faults, ClaimField.REGISTERED, claimed.registered(), 0);
        }
        if (claimed.registered().orElse(0) > claimed.participants().orElse(LARGEST_GROUP)) {
            faults.add(new ClaimFault.Plain(ClaimField.REGISTERED, Flaw.MORE_THAN_THE_GROUP));
        }
        if (claimed.category()
                .filter(chosen ->
                        asked.categories().stream().anyMatch(part -> part.code().equals(chosen)))
                .isEmpty()) {
            faults.add(new ClaimFault.Plain(ClaimField.CATEGORY, Flaw.NO_SUCH_CATEGORY));
        }
        var whole = faults.isEmpty();
        if (claimed.points().filter(points -> points.compareTo(Points.NONE) > 0).isEmpty()) {
            faults.add(new ClaimFault.Plain(ClaimField.POINTS, Flaw.NO_POINTS));
        } else if (claimed.points().filter(points -> points.compareTo(MOST) > 0).isPresent()) {
            faults.add(new ClaimFault.Plain(ClaimField.POINTS, Flaw.ABSURD_POINTS));
        }
        if (whole) {
            count().ifPresent(count -> counting(faults, count));
        }
    }

    /** What was awarded holds, whatever a formula says; without an award nobody gets more than the formula gives. */
    private void counting(List<ClaimFault> faults, Count count) {
        switch (count) {
            case Count.Refused(var why) -> faults.add(new ClaimFault.NotCounted(why));
            case Count.Counted counted -> {
                if (!counted.awarded()) {
                    inCategory(faults, counted.category());
                }
                if (!counted.awarded()
                        && claimed.points()
                                .filter(points -> points.compareTo(counted.points()) > 0 && points.compareTo(MOST) <= 0)
                                .isPresent()) {
                    faults.add(new ClaimFault.MoreThanCounts(counted.points()));
                }
            }
            case Count.Unknown unknown -> {
                inCategory(faults, unknown.category());
                // Only the register knows; within bounds
                var bound = new Points(time().inHours().multiply(MOST_AN_HOUR).setScale(2, RoundingMode.UP));
                if (claimed.points()
                        .filter(points -> points.compareTo(bound) > 0 && points.compareTo(MOST) <= 0)
                        .isPresent()) {
                    faults.add(new ClaimFault.MoreThanCounts(bound));
                }
            }
        }
    }

    private void inCategory(List<ClaimFault> faults, String category) {
        if (claimed.category().filter(category::equals).isEmpty()) {
            faults.add(new ClaimFault.Plain(ClaimField.CATEGORY, Flaw.OTHER_CATEGORY));
        }
    }

    /** As rules look at it. How meetings lay over the days was not asked: they are taken to be alike, and spread. */
    private Activity activity() {
        return new Activity(
                claimed.kind(),
                spread(),
                selfStudy(),
                claimed.participants().orElse(1),
                claimed.registered().orElse(1),
                claimed.guideRole().map(this::guide),
                claimed.grantedBy()
                        .map(body -> new Award(
                                body,
                                claimed.points().orElse(Points.NONE),
                                claimed.category().orElse(""))));
    }

    private List<Meeting> spread() {
        var number = contactTime().isNone() ? 0 : Math.clamp(meetings(), 1, MOST_MEETINGS);
        var days = lastDay().toEpochDay() - firstDay().toEpochDay();
        return IntStream.range(0, number)
                .mapToObj(each -> {
                    var length = Minutes.of(contactTime().value() / number
                            + (each < contactTime().value() % number ? 1 : 0));
                    return new Meeting(
                            firstDay().plusDays(number == 1 ? days : days * each / (number - 1)),
                            length,
                            Math.max(1, Math.ceilDiv(length.value(), DAY_PART.value())));
                })
                .toList();
    }

    private Guide guide(GuideRule.Accepted role) {
        return new Guide(role.register(), role.role(), firstDay(), Optional.empty());
    }

    private void day(List<ClaimFault> faults, ClaimField field, Optional<LocalDate> day) {
        flawOf(day).ifPresent(flaw -> faults.add(new ClaimFault.Plain(field, flaw)));
    }

    private Optional<Flaw> flawOf(Optional<LocalDate> given) {
        if (given.isEmpty()) {
            return Optional.of(Flaw.MISSING);
        }
        var day = given.get();
        if (day.isAfter(today)) {
            return Optional.of(Flaw.DAY_TO_COME);
        }
        if (day.isBefore(EARLIEST)) {
            return Optional.of(Flaw.DAY_LONG_AGO);
        }
        return registration.coversDay(day) ? Optional.empty() : Optional.of(Flaw.OUTSIDE_REGISTRATION);
    }

    private static void text(List<ClaimFault> faults, ClaimField field, String text, boolean needed, int longest) {
        if (needed && text.isEmpty()) {
            faults.add(new ClaimFault.Plain(field, Flaw.MISSING));
        } else if (text.length() > longest) {
            faults.add(new ClaimFault.Plain(field, Flaw.TOO_LONG));
        }
    }

    private static void number(List<ClaimFault> faults, ClaimField field, Optional<Integer> number, int least) {
        if (number.isEmpty()) {
            faults.add(new ClaimFault.Plain(field, Flaw.MISSING));
        } else if (number.get() < least || number.get() > LARGEST_GROUP) {
            faults.add(new ClaimFault.Plain(field, Flaw.IMPOSSIBLE_NUMBER));
        }
    }

    private boolean bothDays() {
        return claimed.firstDay().isPresent() && claimed.lastDay().isPresent();
    }

    private LocalDate firstDay() {
        return claimed.firstDay().orElseThrow();
    }

    private LocalDate lastDay() {
        return claimed.lastDay().orElseThrow();
    }

    private Minutes contactTime() {
        return claimed.contactTime().orElse(Minutes.NONE);
    }

    private Minutes selfStudy() {
        return claimed.selfStudy().orElse(Minutes.NONE);
    }

    private Minutes time() {
        return contactTime().plus(selfStudy());
    }

    private int meetings() {
        return claimed.meetings().orElse(0);
    }
}
