package nl.leervink.accreditation;

import nl.leervink.people.PersonId;

/** A person in a register, under their number there. */
public record MembershipFacts(
        MembershipId id, PersonId person, RegisterCode register, String registerName, String number) {}
