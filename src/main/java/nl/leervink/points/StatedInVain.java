package nl.leervink.points;

import nl.leervink.people.PersonId;

/** A number that could not be kept, and whom it was stated for. */
public record StatedInVain(PersonId person, UnkeptNumber number) {}
