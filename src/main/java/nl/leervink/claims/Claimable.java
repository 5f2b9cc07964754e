package nl.leervink.claims;

import java.util.List;
import java.util.Map;
import nl.leervink.points.MembershipFacts;
import nl.leervink.registers.rules.ActivityKind;

/**
 * A registration that one can claim for.
 *
 * @param questions for each kind of activity; none while the chamber is not known
 * @param bodies the profiles of those who may have awarded points, of any register
 */
public record Claimable(
        MembershipFacts registration, String registerName, Map<ActivityKind, Questions> questions, List<Body> bodies) {

    /**
     * Who awards points.
     *
     * @param profile how the rules call it
     */
    public record Body(String profile, String name) {}
}
