package nl.leervink.certification;

import java.time.Instant;
import nl.leervink.people.PersonId;

/** How the closing of an edition goes, or how it ended. */
public sealed interface ClosingProgress {

    /** Somebody asked for it, and it goes on whoever looks. Nothing of it is there until it ends. */
    record UnderWay(PersonId by, Instant since, int done, int total) implements ClosingProgress {}

    /** It ended so. */
    record Ended(PersonId by, CloseResult result) implements ClosingProgress {}

    /** It broke off: nothing was issued, and it can be asked again. */
    record BrokenOff(PersonId by) implements ClosingProgress {}
}
