package nl.leervink.certification;

import nl.leervink.paper.SealProblem;

/** What became of correcting a certificate. */
public sealed interface CorrectResult {

    /**
     * Another took its place.
     *
     * @param pointsMoved whether its points were taken back and booked anew, as they changed
     * @param letters how many carry it
     */
    record Corrected(CertificateId successor, String number, boolean pointsMoved, int letters)
            implements CorrectResult {}

    /** It was withdrawn, forgotten, or another took its place already. */
    record NotStanding() implements CorrectResult {}

    /** It has to be said why, in at most {@link Withdrawing#LONGEST_REASON} characters. */
    record ReasonAsked() implements CorrectResult {}

    /** The name that was typed is too long for a certificate. */
    record NameTooLong() implements CorrectResult {}

    /** What was typed as a name has neither letter nor figure in it. */
    record NoName() implements CorrectResult {}

    /** The new one would say what this one says. */
    record NothingToCorrect() implements CorrectResult {}

    /**
     * A name holds characters that our certificates cannot show.
     *
     * @param characters those, parted by spaces
     */
    record Unprintable(String characters) implements CorrectResult {}

    /** There is nothing to sign a certificate with. */
    record NothingToSignWith(SealProblem why) implements CorrectResult {}

    /** It is a statement of reflection, and none of the edition's trainers was a registered supervisor on its last day. */
    record NoSupervisor() implements CorrectResult {}

    /** Nothing was told to verify certificates by later. */
    record NoVerificationKey() implements CorrectResult {}

    /** A picture of the house style cannot be read, so nothing is printed. */
    record HouseStyleUnreadable() implements CorrectResult {}
}
