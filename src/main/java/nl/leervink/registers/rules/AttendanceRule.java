package nl.leervink.registers.rules;

import static nl.leervink.registers.rules.FlawedProfile.unless;

import java.util.Optional;
import nl.leervink.kernel.Shown;

/**
 * How much of an activity someone must be present at. What it does not say is unknown.
 *
 * @param threshold in percent
 * @param below what someone gets who was there less
 */
public record AttendanceRule(Optional<Basis> basis, Optional<Integer> threshold, Optional<Below> below) {

    private static final int WHOLE = 100;

    /** What the threshold is measured over. */
    public enum Basis implements Shown {
        TOTAL,
        PER_MEETING
    }

    /** What is left below it. */
    public enum Below implements Shown {
        NOTHING,
        PRO_RATA,
        PROVIDER_DECIDES
    }

    public AttendanceRule {
        threshold.ifPresent(percent -> unless(percent > 0 && percent <= WHOLE, ProfileFlaw.NUMBER, percent));
    }
}
