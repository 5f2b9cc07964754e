package nl.leervink.points;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.planning.EditionId;

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

    boolean countsFor(MembershipFacts registration) {
        return membership.filter(registration::equals).isPresent();
    }
}
