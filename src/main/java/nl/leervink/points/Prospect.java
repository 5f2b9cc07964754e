package nl.leervink.points;

import java.util.List;
import java.util.Optional;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.kernel.Points;
import nl.leervink.registers.rules.Requirement;

/**
 * What a course would bring someone at a register.
 *
 * @param fit whether its points count for them
 * @param membership the registration they count for, or one of theirs in that register; empty if there is none
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

    /**
     * How far a part of what a register asks comes.
     *
     * @param part what it is called
     * @param now with own claims and enrolments
     * @param then with this course as well, as far as it counts
     */
    public record Reach(String part, Points now, Points then, Optional<Points> least) {}
}
