package nl.leervink.intake;

import java.util.Optional;
import nl.leervink.enrolment.PartsChosen;
import nl.leervink.people.PersonFacts;

/**
 * A row that somebody chose to enrol.
 *
 * @param same who this is, of those we have on record; empty for who is taken as the list has them
 * @param parts what they would like of days that are held in parts
 */
public record ChosenRow(ListedPerson person, Optional<PersonFacts> same, PartsChosen parts) {

    /** Someone to whom any part of a day will do. */
    public ChosenRow(ListedPerson person, Optional<PersonFacts> same) {
        this(person, same, PartsChosen.NONE);
    }

    /** The same row, to whom other parts of days will do. */
    public ChosenRow comingTo(PartsChosen others) {
        return new ChosenRow(person, same, others);
    }
}
