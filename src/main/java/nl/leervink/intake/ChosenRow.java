package nl.leervink.intake;

import java.util.Optional;
import nl.leervink.people.PersonFacts;

/**
 * A row that somebody chose to enrol.
 *
 * @param same who this is, of those we have on record; empty for who is taken as the list has them
 */
public record ChosenRow(ListedPerson person, Optional<PersonFacts> same) {}
