package nl.leervink.enrolment;

/** A number in a professional register, as someone stated it when enrolling: {@code SKJ}, {@code 100012345}. */
public record StatedNumber(String register, String number) {}
