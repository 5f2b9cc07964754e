package nl.leervink.enrolment;

import java.util.Optional;
import nl.leervink.kernel.OneLine;

/**
 * A number in a professional register, as someone stated it when enrolling: {@code SKJ}, {@code 100012345}.
 *
 * @param chamber the division of the register they say they are in; empty if they do not tell, or it has none
 */
public record StatedNumber(String register, String number, Optional<String> chamber) {

    /** In characters. */
    public static final int LONGEST = 40;

    private static final int LONGEST_CHAMBER = 60;

    /** As typed, in the form it is kept. */
    public StatedNumber {
        number = OneLine.of(number);
        if (number.length() > LONGEST) {
            throw new IllegalArgumentException("A number has at most " + LONGEST + " characters");
        }
        if (chamber.filter(known -> known.length() > LONGEST_CHAMBER).isPresent()) {
            throw new IllegalArgumentException("A chamber has at most " + LONGEST_CHAMBER + " characters");
        }
    }

    public StatedNumber(String register, String number) {
        this(register, number, Optional.empty());
    }
}
