package nl.leervink.points;

import java.util.List;
import java.util.Optional;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.kernel.Points;
import nl.leervink.registers.RegisterNames;
import nl.leervink.registers.rules.Requirement;

/**
 * What a course would bring someone at a register.
 *
 * @param fit whether its points count for them
 * @param membership the registration they count for, or the one that tells why they count for none; empty if there is none
 * @param beside what their register asks and this does not count for
 * @param reach how far that brings them; empty if what their register asks is not known
 */
public record Prospect(
        AccreditationFacts award,
        Fit fit,
        Optional<MembershipFacts> membership,
        String category,
        List<Requirement> beside,
        Optional<Reach> reach) {

    /** Its category as the register spells it that it counts in; where it counts in none, the one that granted it. */
    public String spelled(RegisterNames names) {
        return membership
                .filter(_ -> fit == Fit.COUNTS)
                .map(mine -> mine.profile()
                        .map(profile -> names.category(mine.register(), profile, category))
                        .orElseGet(() -> names.category(mine.register(), category)))
                .orElseGet(() -> names.category(award.register(), award.grantedBy(), category));
    }

    /**
     * How far a part of what a register asks comes.
     *
     * @param part what it is called
     * @param now with own claims and enrolments
     * @param then with this course as well, as far as it counts
     */
    public record Reach(String part, Points now, Points then, Optional<Points> least) {}
}
