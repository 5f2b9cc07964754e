package nl.leervink.registers.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A registration number.
 *
 * @param label what it is called on a form
 * @param pattern how it looks, as a regular expression; empty while no source says so
 * @param prefix what stands before it when it is delivered, and may be typed before it: {@code NIP-}
 */
public record NumberRule(String label, Optional<String> pattern, Optional<String> prefix) {

    public static final int LONGEST_LABEL = 60;
    public static final int LONGEST_PREFIX = 12;

    private static final int LONGEST = 40;

    /** Ours, where no source says how numbers look: lenient, but no name or address passes. */
    private static final Pattern ANY_NUMBER = Pattern.compile("[0-9]{5,12}");

    public NumberRule {
        FlawedProfile.unless(!label.isBlank(), ProfileFlaw.NAMELESS, label);
        Bounds.text(label, LONGEST_LABEL);
        Bounds.pattern(pattern);
        prefix.ifPresent(start -> Bounds.text(start, LONGEST_PREFIX));
    }

    /** Whether this can say how numbers look; nothing says nothing. */
    public static boolean isPattern(String typed) {
        return typed.isEmpty() || Bounds.isPattern(typed);
    }

    /** Reads a number as people type it, with spaces, dots or hyphens in it, and the prefix or not. */
    public NumberCheck check(String typed) {
        var number = bare(typed);
        var start = prefix.map(NumberRule::bare).orElse("");
        if (!start.isEmpty() && number.toUpperCase(Locale.ROOT).startsWith(start.toUpperCase(Locale.ROOT))) {
            number = number.substring(start.length());
        }
        if (number.isEmpty()) {
            return new NumberCheck.Wrong(NumberProblem.MISSING);
        }
        if (number.length() > LONGEST || !shape().matcher(number).matches()) {
            return new NumberCheck.Wrong(pattern.isEmpty() ? NumberProblem.NO_NUMBER : NumberProblem.OTHER_SHAPE);
        }
        return new NumberCheck.Fine(number);
    }

    /** As it is delivered: {@code NIP-12345}. */
    public String delivered(String number) {
        return prefix.orElse("") + number;
    }

    private Pattern shape() {
        return pattern.map(Pattern::compile).orElse(ANY_NUMBER);
    }

    private static String bare(String typed) {
        return typed.replaceAll("[\\s.\\u00a0-]", "");
    }
}
