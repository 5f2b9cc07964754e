package nl.leervink.registers.rules;

import static nl.leervink.registers.rules.FlawedProfile.unless;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.Points;

/**
 * A part of what a register asks in a period. Parts form a tree: what is earned in a part counts for the part it is in,
 * as far as it may, so minima can overlap.
 *
 * @param code what bookings and accreditations call it: {@code formeel leren}
 * @param within the code of the part it belongs to; empty for the whole
 * @param least empty if none is asked, or unknown
 * @param most beyond which points do not count; empty if there is no such bound, or it is unknown
 * @param perYear what is asked of it in each year; empty if nothing is, or it is unknown
 * @param unknown the bounds that there are, and that no source tells
 */
public record Requirement(
        String code,
        String name,
        Optional<String> within,
        Optional<Points> least,
        Optional<Points> most,
        Optional<YearlyMinimum> perYear,
        Set<Bound> unknown) {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_MARK = 3;
    private static final int LONGEST_NAME = 120;

    public Requirement {
        unless(!code.isBlank() && !name.isBlank(), ProfileFlaw.NAMELESS, code);
        Bounds.text(code, LONGEST_CODE);
        Bounds.text(name, LONGEST_NAME);
        Bounds.points(least, code);
        Bounds.points(most, code);
        unless(
                least.flatMap(low -> most.filter(high -> low.compareTo(high) > 0))
                        .isEmpty(),
                ProfileFlaw.LEAST_ABOVE_MOST,
                code);
    }

    /**
     * As it is spelled on screens: {@code 1a Vakkennis en vaardigheden}, {@code Formeel leren}. A code that is a word says
     * what the name says, and is left out.
     */
    public String spelled() {
        return code.length() > LONGEST_MARK || name.toLowerCase(Locale.ROOT).startsWith(code.toLowerCase(Locale.ROOT))
                ? name
                : code + " " + name;
    }

    /** What limits a part. */
    public enum Bound {
        LEAST,
        MOST
    }
}
