package nl.leervink.points;

import java.time.Instant;
import nl.leervink.people.PersonId;

/**
 * What someone recorded of an entry on its way into the register, and when.
 *
 * @param reason why the register rejected it, why an answer was revoked, or why it was left at a refusal; empty otherwise
 */
public record LedgerDeed(Kind kind, LedgerEntryId entry, Instant at, PersonId by, String reason) {

    /** What is recorded. */
    public enum Kind {
        SUBMITTED,
        ACCEPTED,
        REJECTED,
        /** The answer before it was entered by mistake. */
        REVOKED,
        WRITTEN_OFF,
        /** The register was told that it was taken back. */
        RECALLED
    }
}
