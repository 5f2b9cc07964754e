package nl.leervink.enrolment;

import nl.leervink.planning.EditionId;

/** What came of following the link in a letter. */
public sealed interface ConfirmResult {

    /** The place is certain. */
    record Confirmed(EditionId edition) implements ConfirmResult {}

    /** It was confirmed before; nothing changed. */
    record ConfirmedBefore(EditionId edition) implements ConfirmResult {}

    /** They are on the waiting list now. */
    record Waits(EditionId edition) implements ConfirmResult {}

    /** Their organisation is to agree first. */
    record AwaitsApproval(EditionId edition) implements ConfirmResult {}

    /** This person needs a password to sign in with from now on. */
    record PasswordNeeded() implements ConfirmResult {}

    /** The seat was not held any longer, and none is left; or the edition is no longer open. */
    record TooLate(EditionId edition) implements ConfirmResult {}

    /** No such link was sent, or a newer one replaced it. */
    record Unknown() implements ConfirmResult {}
}
