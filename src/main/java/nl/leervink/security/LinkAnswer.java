package nl.leervink.security;

import nl.leervink.kernel.EmailAddress;

/** What a one-time link answers to whoever follows it. */
public sealed interface LinkAnswer {

    /**
     * It works, or: it worked.
     *
     * @param email with which the account's owner signs in
     */
    record Accepted(EmailAddress email) implements LinkAnswer {}

    /** It is too old. */
    record Expired() implements LinkAnswer {}

    /** It was used already, or never existed. */
    record Gone() implements LinkAnswer {}
}
