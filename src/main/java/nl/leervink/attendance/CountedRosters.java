package nl.leervink.attendance;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import nl.leervink.attendance.SessionRosters.ClosedSession;
import nl.leervink.planning.ClosedRosters;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;
import org.springframework.stereotype.Component;

/** Tells whose contact time counts already. */
@Component
class CountedRosters implements ClosedRosters {

    private final SessionRosters rosters;

    CountedRosters(SessionRosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public Set<SessionId> of(EditionId edition) {
        return rosters.closedOf(List.of(edition)).stream()
                .map(ClosedSession::session)
                .collect(toSet());
    }
}
