package nl.leervink.security;

import nl.leervink.people.PersonId;

/** What became of letting someone in. Whoever we know already keeps the name we know them by. */
public sealed interface InviteResult {

    PersonId person();

    /** A letter with a one-time link is on its way. */
    record Invited(PersonId person) implements InviteResult {}

    /** Allowed; the link of an earlier letter still works, so no other left. */
    record InvitedBefore(PersonId person) implements InviteResult {}

    /** Allowed, without a letter: from the next time they sign in with the password they have. */
    record SignsInAlready(PersonId person) implements InviteResult {}
}
