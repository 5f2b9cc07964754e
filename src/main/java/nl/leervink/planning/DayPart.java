package nl.leervink.planning;

import java.util.Optional;
import nl.leervink.people.PersonId;

/**
 * What a session is that is one part of a day held in parts: of each such day a participant comes to one.
 *
 * @param number 1 for the first of its day
 * @param seats how many may come to it
 * @param trainer who gives it; empty for whoever trains the edition
 * @param place where, if not where the edition takes place
 */
public record DayPart(int number, int seats, Optional<PersonId> trainer, Optional<String> place) {}
