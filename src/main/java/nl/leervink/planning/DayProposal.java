package nl.leervink.planning;

import java.time.LocalDate;
import nl.leervink.kernel.Minutes;

/** A date proposed for a day of a course; adjustable. */
public record DayProposal(int number, String title, LocalDate date, Minutes contactTime) {}
