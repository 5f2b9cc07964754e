package nl.leervink.intake;

/** A register number as it stands in a list. */
public record ListedNumber(String register, String number) {}
