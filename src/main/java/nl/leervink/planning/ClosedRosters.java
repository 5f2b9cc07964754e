package nl.leervink.planning;

import java.util.Set;

/** Which sessions have a closed roster: told by whoever keeps rosters, which stands above us. */
public interface ClosedRosters {

    /** Those of an edition. */
    Set<SessionId> of(EditionId edition);
}
