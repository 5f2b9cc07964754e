package nl.leervink.security;

import nl.leervink.people.PersonId;

/** Someone may do less than before: whoever is signed in as them must sign in again. */
public record RoleTakenAway(PersonId person, String role) {}
