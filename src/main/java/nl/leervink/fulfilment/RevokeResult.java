package nl.leervink.fulfilment;

/** What became of revoking an exceptional decision. */
public sealed interface RevokeResult {

    record Revoked() implements RevokeResult {}

    record AlreadyRevoked() implements RevokeResult {}

    /** A certificate was issued on it, which would have to be withdrawn first. */
    record AlreadyIssued(String number) implements RevokeResult {}
}
