package nl.leervink.points;

import nl.leervink.people.PersonId;

/** What is known of someone's registrations changed: stated, mended or removed. */
public record RegistrationsChanged(PersonId person) {}
