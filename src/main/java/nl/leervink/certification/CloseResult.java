package nl.leervink.certification;

import java.util.List;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.paper.SealProblem;
import nl.leervink.planning.EditionStatus;

/** What became of closing an edition. */
public sealed interface CloseResult {

    /**
     * It is closed; its certificates are issued and on their way.
     *
     * @param letters how many letters with certificates were queued
     * @param left who has none yet, and why
     */
    record Closed(List<IssueResult.Issued> issued, int letters, List<Left> left) implements CloseResult {}

    /** Someone who got no certificate; it can be issued later. */
    record Left(Readiness readiness, String unprintable) {}

    /** A roster is still open, so it is not known who was present. */
    record RostersOpen() implements CloseResult {}

    /** There is nothing to sign certificates with, so the edition stays open. */
    record NothingToSignWith(SealProblem why) implements CloseResult {}

    /** It gives statements of reflection, and none of its trainers is a registered supervisor on its last day. */
    record NoSupervisor() implements CloseResult {}

    /** Nothing was told to verify certificates by later, so the edition stays open. */
    record NoVerificationKey() implements CloseResult {}

    /** Only an open edition can be closed. */
    record NotOpen(EditionStatus status) implements CloseResult {}

    /** A picture of the house style cannot be read, so nothing is printed. */
    record HouseStyleUnreadable() implements CloseResult {}
}
