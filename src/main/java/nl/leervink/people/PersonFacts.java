package nl.leervink.people;

import nl.leervink.kernel.EmailAddress;

/** Who a person is. */
public record PersonFacts(PersonId id, PersonName name, EmailAddress email) {}
