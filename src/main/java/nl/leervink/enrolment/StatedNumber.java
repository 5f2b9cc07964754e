package nl.leervink.enrolment;

import nl.leervink.kernel.OneLine;

/** A number in a professional register, as someone stated it when enrolling: {@code SKJ}, {@code 100012345}. */
public record StatedNumber(String register, String number) {

    /** In characters. */
    public static final int LONGEST = 40;

    /** As typed, in the form it is kept. */
    public StatedNumber {
        number = OneLine.of(number);
        if (number.length() > LONGEST) {
            throw new IllegalArgumentException("A number has at most " + LONGEST + " characters");
        }
    }
}
