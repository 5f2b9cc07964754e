package nl.leervink.certification;

import nl.leervink.fulfilment.Readiness;
import nl.leervink.paper.SealProblem;

/** What became of a certificate that was to be issued. */
public sealed interface IssueResult {

    record Issued(CertificateId certificate, String number) implements IssueResult {}

    record AlreadyIssued(String number) implements IssueResult {}

    /** Its edition has to be closed first. */
    record EditionNotClosed() implements IssueResult {}

    /** There is nothing to sign a certificate with. */
    record NothingToSignWith(SealProblem why) implements IssueResult {}

    /** It gives statements of reflection, and none of its trainers is a registered supervisor on its last day. */
    record NoSupervisor() implements IssueResult {}

    /** Nothing was told to verify certificates by later. */
    record NoVerificationKey() implements IssueResult {}

    /** Not every condition is met. */
    record NotReady(Readiness readiness) implements IssueResult {}

    /**
     * A name holds characters that our certificates cannot show.
     *
     * @param characters those, parted by spaces
     */
    record Unprintable(Readiness readiness, String characters) implements IssueResult {}

    /** A picture of the house style cannot be read, so nothing is printed. */
    record HouseStyleUnreadable() implements IssueResult {}
}
