package nl.leervink.attendance;

import java.time.Instant;

/** What came of signing for a session. */
public sealed interface SignResult {

    /** It is stored, in the place of what was there. */
    record Signed(Instant at) implements SignResult {}

    /** This person is not on the roster, or not any more. */
    record NotTakingPart() implements SignResult {}

    /** The roster says that they were not there. */
    record NotThere(Presence says) implements SignResult {}

    /**
     * The name that was typed is not that of this person.
     *
     * @param name theirs, in full
     */
    record OtherName(String name) implements SignResult {}

    record Refused(RosterRefusal why) implements SignResult {}
}
