package nl.leervink.attendance;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said in an appeal, for themselves.
 *
 * @param answer may be empty
 */
public record OwnAppeal(Instant at, AppealWords words, Optional<Instant> answeredAt, AppealWords answer) {}
