package nl.leervink.registers;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.registers.rules.RegisterProfile;

/**
 * A version in the history of a profile.
 *
 * @param profile its rules, with the day it ends because a next one begins
 * @param entry who entered it; empty for a file that comes with the portal
 * @param ended why it stands no longer; empty while it does
 * @param mayBeWithdrawn whether it has not begun yet
 */
public record VersionRow(
        RegisterProfile profile, Optional<Entry> entry, Optional<Ending> ended, boolean mayBeWithdrawn) {

    /**
     * What the office did.
     *
     * @param by a name
     */
    public record Entry(ProfileVersionId version, String by, Instant at) {}

    /** Why a version stands no longer. It stays to be read. */
    public sealed interface Ending {

        /** A name. */
        String by();

        Instant at();

        /** Taken back before it began. */
        record Withdrawn(String by, Instant at) implements Ending {}

        /** Another was entered for the same first day. */
        record Replaced(String by, Instant at) implements Ending {}
    }

    /** In an address: the day of a file, the id of what the office entered. */
    public String key() {
        return entry.map(made -> made.version().value().toString())
                .orElseGet(() -> profile.validFrom().toString());
    }

    public boolean stands() {
        return ended.isEmpty();
    }
}
