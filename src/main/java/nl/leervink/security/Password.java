package nl.leervink.security;

import java.util.Optional;

/** A password as someone chose it: 10 to 128 characters, of any kind (NIST SP 800-63B asks for length, not for signs). */
public record Password(String value) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 128;

    public Password {
        if (value.length() < SHORTEST || value.length() > LONGEST) {
            throw new IllegalArgumentException("A password has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }

    public static Optional<Password> parse(String typed) {
        return typed.length() < SHORTEST || typed.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Password(typed));
    }

    /** Never shown. */
    @Override
    public String toString() {
        return "********";
    }
}
