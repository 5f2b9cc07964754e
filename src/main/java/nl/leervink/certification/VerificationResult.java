package nl.leervink.certification;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;

/** What a stranger is told about a certificate. */
public sealed interface VerificationResult {

    /** Ours, and it says this: what stands on paper has to be the same. */
    record Genuine(
            String number,
            String participant,
            String course,
            List<LocalDate> days,
            Minutes contactTime,
            Minutes selfStudy,
            List<Award> awards,
            String bureau,
            LocalDate issuedOn)
            implements VerificationResult {}

    /** Points that a register awards for the course. */
    record Award(String register, String reference, String category, Points points) {}

    /** Issued by us, and no longer valid. Why is not a stranger's to know. */
    record Withdrawn(String number, LocalDate on) implements VerificationResult {}

    /** No certificate of ours has this code, or this number and name. */
    record Unknown() implements VerificationResult {}

    /** Too many names were tried for this number. */
    record TriedTooOften(Duration pause) implements VerificationResult {}
}
