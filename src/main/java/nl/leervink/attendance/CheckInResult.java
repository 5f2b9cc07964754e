package nl.leervink.attendance;

import java.time.Instant;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.SessionFacts;

/** What came of checking in. */
public sealed interface CheckInResult {

    /**
     * It is stored, now or before.
     *
     * @param at the first time
     * @param late whole minutes after the start; the trainer decides
     */
    record CheckedIn(SessionFacts session, Instant at, Minutes late) implements CheckInResult {}

    /** There is no such session, or this person is not meant to be at it. Which of the two is not told. */
    record NotTakingPart() implements CheckInResult {}

    /** Come back then; nothing is stored. */
    record NotYetOpen(SessionFacts session, Instant opens) implements CheckInResult {}

    /** The session or its edition ended, or its roster was closed: the trainer knows who was there. */
    record Over() implements CheckInResult {}

    /** The code is an old one, or none of this session: scan the one that is shown now. */
    record ScanAgain() implements CheckInResult {}
}
