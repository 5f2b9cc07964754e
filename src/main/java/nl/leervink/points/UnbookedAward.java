package nl.leervink.points;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.rules.RegisterProfile;

/**
 * What someone earned in an edition that counts for none of their registrations: nothing of it can be delivered until what
 * keeps it back is mended.
 *
 * @param grantedBy the profile whose accreditation it is
 * @param closest their registration that comes closest to getting it; empty if we have none
 */
public record UnbookedAward(
        PersonId person,
        EditionId edition,
        RegisterCode register,
        String registerName,
        String grantedBy,
        Optional<MembershipFacts> closest,
        String category,
        Points points,
        String source,
        LocalDate earnedOn,
        Fit why) {

    /** Whether it would be delivered under these rules, were nothing in the way. */
    public boolean isFor(RegisterProfile rules) {
        return rules.isGiven(grantedBy)
                && closest.filter(own -> !own.register().value().equals(rules.register()))
                        .isEmpty();
    }

    /** Theirs in the register of the closest registration. */
    public Optional<String> number() {
        return closest.map(MembershipFacts::number);
    }
}
