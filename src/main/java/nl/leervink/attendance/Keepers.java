package nl.leervink.attendance;

import nl.leervink.kernel.WhoActs;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Component;

/** Who keeps the rosters of an edition: its trainers, and the office. */
@Component
class Keepers {

    private final Editions editions;

    Keepers(Editions editions) {
        this.editions = editions;
    }

    boolean include(PersonId actor, EditionId edition) {
        return WhoActs.isOffice() || editions.isTrainedBy(edition, actor);
    }
}
