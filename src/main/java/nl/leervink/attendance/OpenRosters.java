package nl.leervink.attendance;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.leervink.attendance.SessionRosters.Progress;
import nl.leervink.kernel.ForOffice;
import nl.leervink.planning.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which rosters the office still waits for. */
@Service
public class OpenRosters {

    private final SessionRosters rosters;

    OpenRosters(SessionRosters rosters) {
        this.rosters = rosters;
    }

    /** Those of these sessions whose roster was not closed. */
    @ForOffice
    @Transactional(readOnly = true)
    public Set<SessionId> among(Collection<SessionId> sessions) {
        var open = new HashSet<>(sessions);
        open.removeAll(rosters.progressOf(sessions).stream()
                .filter(roster -> roster.closedAt() != null)
                .map(Progress::session)
                .collect(toSet()));
        return open;
    }
}
