package nl.leervink.enrolment;

import java.util.List;
import nl.leervink.people.PersonId;

/** Someone who waits for a place said what they are registered under. */
public record NumbersStated(PersonId participant, List<StatedNumber> registerNumbers) {}
