package nl.leervink.judging;

import nl.leervink.people.PersonId;

/** Somebody who trains the same edition. */
public record Colleague(PersonId person, String name) {}
