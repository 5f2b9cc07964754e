package nl.leervink.security;

/** What became of sending an invitation again. */
public sealed interface InviteAgainResult {

    /** A new letter is on its way; the links of earlier ones stopped working. */
    record Invited() implements InviteAgainResult {}

    /** They chose a password meanwhile. Whoever forgot theirs asks for a new one on the page to sign in. */
    record SignsInAlready() implements InviteAgainResult {}

    /** They may do nothing here: give them a role first. */
    record NoAccount() implements InviteAgainResult {}
}
