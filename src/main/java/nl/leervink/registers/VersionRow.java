package nl.leervink.registers;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.registers.rules.RegisterProfile;

/**
 * A version in the history of a profile.
 *
 * @param profile its rules, with the day it ends because a next one begins
 * @param entry who entered it; empty for a file that comes with the portal
 * @param mayBeWithdrawn whether it has not begun yet
 */
public record VersionRow(RegisterProfile profile, Optional<Entry> entry, boolean mayBeWithdrawn) {

    /**
     * What the office did.
     *
     * @param by a name
     */
    public record Entry(ProfileVersionId version, String by, Instant at, Optional<Withdrawal> withdrawal) {}

    public record Withdrawal(String by, Instant at) {}

    /** In an address: the day of a file, the id of what the office entered. */
    public String key() {
        return entry.map(made -> made.version().value().toString())
                .orElseGet(() -> profile.validFrom().toString());
    }

    public boolean isWithdrawn() {
        return entry.flatMap(Entry::withdrawal).isPresent();
    }
}
