package nl.leervink.attendance;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.planning.SessionId;

/**
 * What somebody said in an appeal, for themselves.
 *
 * @param session whose roster it was against
 * @param answer may be empty
 */
public record OwnAppeal(
        SessionId session, Instant at, AppealWords words, Optional<Instant> answeredAt, AppealWords answer) {}
