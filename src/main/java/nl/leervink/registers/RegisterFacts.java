package nl.leervink.registers;

import java.util.Optional;

/**
 * What a form says of a register.
 *
 * @param numberLabel what its registration number is called
 * @param numberPattern how its numbers look, as a regular expression; empty while no source says so
 */
public record RegisterFacts(RegisterCode code, String name, String numberLabel, Optional<String> numberPattern) {}
