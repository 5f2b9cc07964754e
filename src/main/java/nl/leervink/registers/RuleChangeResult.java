package nl.leervink.registers;

import java.util.Optional;
import nl.leervink.registers.rules.RegisterProfile;

/** Whether a version can stand among the others. */
public sealed interface RuleChangeResult {

    /**
     * It can.
     *
     * @param before what holds when it begins, or held last; empty for a profile that is new
     * @param replaces the version of the same first day that this one would replace; empty if there is none
     */
    record Fits(Optional<RegisterProfile> before, Optional<VersionRow> replaces) implements RuleChangeResult {}

    /** Another version begins that day, and nobody said that this one replaces it. */
    record SameDay(RegisterProfile other) implements RuleChangeResult {}

    /** A later version begins while this one would still hold. */
    record OverlapsLater(RegisterProfile other) implements RuleChangeResult {}

    /** The id belongs to a register with another short name, or the short name differs from a known one in capitals only. */
    record OtherRegister(RegisterProfile known) implements RuleChangeResult {}

    /** As a file it would not read back the same: somewhere it holds signs that no text keeps. Nothing is kept. */
    record NotReadable() implements RuleChangeResult {}

    /** No fact says where the change comes from. */
    record NoNewFact() implements RuleChangeResult {}
}
