package nl.leervink.planning;

import java.time.LocalDate;

/** A day that a course was meant to be on, and is not. */
public record SkippedDay(LocalDate date, DayOff why) {}
