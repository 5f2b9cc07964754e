package nl.leervink.registers.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a rule of a profile comes from.
 *
 * @param about the part of the profile it bears
 * @param says the fact, in our words
 * @param source the page; empty for what we concluded ourselves
 * @param seenOn when it was read
 */
public record Fact(Part about, String says, Confidence confidence, Optional<String> source, LocalDate seenOn) {

    /** What a fact can be about. */
    public enum Part implements nl.leervink.kernel.Shown {
        NUMBER,
        PERIOD,
        REQUIREMENT,
        ACCRUAL,
        ACCREDITATION,
        GROUP,
        GUIDE,
        EVIDENCE,
        DELIVERY,
        REFUSAL
    }
}
