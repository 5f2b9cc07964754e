package nl.leervink.registers.rules;

import static nl.leervink.registers.rules.FlawedProfile.unless;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.kernel.Points;

/** What no rule of a register goes beyond: outside it someone mistyped. */
final class Bounds {

    private static final Points MOST_POINTS = Points.of(10_000);
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(100);
    private static final int MOST = 10_000;
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_PATTERN = 60;

    /**
     * Signs, classes of signs and repetitions, without groups: nothing that can keep a computer busy.
     * {@code SKJ[0-9]{6}}.
     */
    private static final Pattern PLAIN =
            Pattern.compile("((?:[A-Za-z0-9 -]|\\\\[d.-]|\\[[A-Za-z0-9-]+])(?:\\{[0-9]{1,2}(?:,[0-9]{1,2})?}|\\?)?)+");

    private static final Pattern VARYING = Pattern.compile("\\{[0-9]+,[0-9]+}|\\?");
    private static final int MOST_VARYING = 3;

    private Bounds() {}

    static void points(Optional<Points> points, String about) {
        points.ifPresent(some -> unless(
                some.compareTo(Points.NONE) >= 0 && some.compareTo(MOST_POINTS) <= 0,
                ProfileFlaw.POINTS,
                about + " " + some));
    }

    /** Whether it has few digits, before anyone computes with it: {@code 1e999999} is a short text and a long number. */
    static boolean isShort(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }

    static void rate(BigDecimal rate, boolean mayBeNothing, String about) {
        unless(isShort(rate), ProfileFlaw.RATE, about);
        unless(
                rate.signum() >= (mayBeNothing ? 0 : 1) && rate.compareTo(HIGHEST_RATE) <= 0,
                ProfileFlaw.RATE,
                about + " " + rate);
    }

    /** Zero is none of them either. */
    static void number(Optional<Integer> number, String about) {
        number.ifPresent(some -> unless(some > 0 && some <= MOST, ProfileFlaw.NUMBER, about + " " + some));
    }

    static void text(String text, int longest) {
        unless(text.length() <= longest, ProfileFlaw.TOO_LONG, text);
    }

    static void pattern(Optional<String> pattern) {
        pattern.ifPresent(some -> unless(isPattern(some), ProfileFlaw.PATTERN, some));
    }

    static boolean isPattern(String typed) {
        return typed.length() <= LONGEST_PATTERN
                && PLAIN.matcher(typed).matches()
                && VARYING.matcher(typed).results().count() <= MOST_VARYING
                && compiles(typed);
    }

    private static boolean compiles(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (IllegalArgumentException invalid) {
            return false;
        }
    }
}
