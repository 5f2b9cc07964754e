package nl.leervink.claims;

import java.util.Optional;
import nl.leervink.kernel.Points;
import nl.leervink.registers.rules.Count.Formula;
import nl.leervink.registers.rules.Count.Refusal;

/** What an activity would count for, told while someone fills in the form. */
public sealed interface ClaimPreview {

    /** Too little is filled in to say. */
    record NotYet() implements ClaimPreview {}

    /** The rules give this much. */
    record Counts(Points points, String category, Formula formula) implements ClaimPreview {}

    /** The rules count nothing for it. */
    record Refused(Refusal why) implements ClaimPreview {}

    /**
     * What was awarded counts: no formula tells how much.
     *
     * @param formula what the formula would give; empty if there is none
     */
    record AsAwarded(String category, Optional<Formula> formula) implements ClaimPreview {}
}
