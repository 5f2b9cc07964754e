package nl.leervink.points;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.registers.RegisterNames;

/**
 * What someone's place in an edition will earn them with its certificate. Never added to what is earned.
 *
 * @param fit whether it will count for them
 * @param membership the registration it will count for; empty if for none
 * @param category the part of their register's demand it will count for
 */
public record PointsForecast(
        EditionId edition,
        String courseTitle,
        AccreditationFacts award,
        Fit fit,
        Optional<MembershipFacts> membership,
        String category,
        LocalDate lastDay) {

    /** Its category as the register spells it that it counts in; where it counts in none, the one that granted it. */
    public String spelled(RegisterNames names) {
        return membership
                .map(mine -> mine.profile()
                        .map(profile -> names.category(mine.register(), profile, category))
                        .orElseGet(() -> names.category(mine.register(), category)))
                .orElseGet(() -> names.category(award.register(), award.grantedBy(), category));
    }

    boolean countsFor(MembershipFacts registration) {
        return membership.filter(registration::equals).isPresent();
    }
}
