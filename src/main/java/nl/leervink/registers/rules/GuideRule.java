package nl.leervink.registers.rules;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.registers.rules.Composition.Guiding;

/**
 * Whose signature a register takes for meetings.
 *
 * @param needed whether meetings count with such a guide only
 * @param independent whether a guide may have no authority over a member
 * @param accepted registrations of which the signature is taken
 * @param withGuide the evidence that a signed statement is
 * @param without the evidence that does instead
 */
public record GuideRule(
        boolean needed, boolean independent, List<Accepted> accepted, String withGuide, String without) {

    /** A role in a register: {@code supervisor} at {@code LVSC}. */
    public record Accepted(String register, String role) {}

    /** Whether its signature is taken for a meeting on this day. */
    public boolean takes(Guide guide, LocalDate day) {
        return accepts(guide) && guide.isRegisteredOn(List.of(day));
    }

    /**
     * Whether whoever guided a meeting on this day may sign for it. One registration may take over from another: on each day one
     * of them holds.
     */
    public boolean signs(Guiding guiding, LocalDate day) {
        return isRegistered(guiding, day) && isFarEnough(guiding);
    }

    /** Whether one of their registrations is taken on this day. */
    boolean isRegistered(Guiding guiding, LocalDate day) {
        return guiding.registrations().stream().anyMatch(guide -> takes(guide, day));
    }

    boolean isFarEnough(Guiding guiding) {
        return guiding.independent() || !independent;
    }

    /** Whether its signature is taken, on the days on which the registration holds. */
    public boolean accepts(Guide guide) {
        return accepted.contains(new Accepted(guide.register(), guide.role()));
    }
}
