package nl.leervink.points;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.registers.RegisterCode;

/**
 * What someone earned in an edition that counts for none of their registrations: nothing of it can be delivered until what
 * keeps it back is mended.
 *
 * @param grantedBy the profile whose accreditation it is
 * @param number theirs in that register; empty if we have none
 */
public record UnbookedAward(
        PersonId person,
        EditionId edition,
        RegisterCode register,
        String registerName,
        String grantedBy,
        Optional<String> number,
        String category,
        Points points,
        String source,
        LocalDate earnedOn,
        Fit why) {}
