package nl.leervink.security;

import nl.leervink.people.PersonId;

/** Someone chose a new password: whoever signed in with the old one must sign in again. */
public record PasswordChosen(PersonId person) {}
