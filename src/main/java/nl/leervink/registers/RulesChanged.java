package nl.leervink.registers;

import java.time.LocalDate;

/** The office entered other rules of a register, or withdrew some; what holds from that day on may be other. */
public record RulesChanged(RegisterCode register, LocalDate from) {}
