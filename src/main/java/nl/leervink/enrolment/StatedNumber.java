package nl.leervink.enrolment;

import nl.leervink.kernel.OneLine;

/** A number in a professional register, as someone stated it when enrolling: {@code SKJ}, {@code 100012345}. */
public record StatedNumber(String register, String number) {

    /** As typed, in the form it is kept. */
    public StatedNumber {
        number = OneLine.of(number);
    }
}
