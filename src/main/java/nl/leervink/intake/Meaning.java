package nl.leervink.intake;

import java.util.Locale;
import nl.leervink.kernel.Shown;

/**
 * What stands in a column of a list.
 *
 * @param register whose numbers, for a column of those; else empty
 */
public record Meaning(Kind kind, String register) {

    public static final Meaning NOTHING = of(Kind.NOTHING);

    /** What a column can hold. */
    public enum Kind implements Shown {
        GIVEN,
        PARTICLE,
        FAMILY,
        /** All of a name in one cell. */
        NAME,
        EMAIL,
        /** The part of a day that somebody comes to. */
        PART,
        /** Numbers in a register. */
        NUMBER,
        /** Numbers in a register that nobody named: not read. */
        SOME_NUMBER,
        /** Not for us. */
        NOTHING;

        @Override
        public String key() {
            return "column-kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Meaning of(Kind kind) {
        return new Meaning(kind, "");
    }

    public static Meaning numberIn(String register) {
        return new Meaning(Kind.NUMBER, register);
    }
}
