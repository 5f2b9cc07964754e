package nl.leervink.certification;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;

/** What a stranger is told about a certificate. */
public sealed interface VerificationResult {

    /**
     * Ours, and it says this: what stands on paper has to be the same.
     *
     * @param participant empty once the name was forgotten: then who knows number and name is told that they belong together
     * @param validUntil the last day on which it holds; empty for ever
     */
    record Genuine(
            String number,
            Optional<String> participant,
            String course,
            List<LocalDate> days,
            Minutes contactTime,
            Minutes selfStudy,
            List<Award> awards,
            String bureau,
            LocalDate issuedOn,
            Optional<LocalDate> validUntil)
            implements VerificationResult {}

    /** Points that a register awards for the course. */
    record Award(String register, String reference, String category, Points points) {}

    /** Ours, and it held until this day. */
    record Expired(Genuine said, LocalDate until) implements VerificationResult {}

    /**
     * Issued by us, and another took its place. That one's code is for who has it before them; its number tells whoever
     * knows the name.
     */
    record Superseded(String number, LocalDate on, String successor) implements VerificationResult {}

    /** Issued by us, and no longer valid. Why is not a stranger's to know. */
    record Withdrawn(String number, LocalDate on) implements VerificationResult {}

    /** No certificate of ours has this code, or this number and name. */
    record Unknown() implements VerificationResult {}

    /** Too many names were tried for this number. */
    record TriedTooOften(Duration pause) implements VerificationResult {}

    /** Too many numbers were tried from where this is asked. */
    record TooManyTried(Duration pause) implements VerificationResult {}
}
