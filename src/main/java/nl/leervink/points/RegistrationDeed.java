package nl.leervink.points;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.Shown;
import nl.leervink.registers.RegisterCode;

/**
 * Who did what with a registration when, and how it stood from then on.
 *
 * @param who empty if it came along with an enrolment, or was there before changes were kept
 * @param chamber the id of its rules
 */
public record RegistrationDeed(
        Kind kind,
        Instant at,
        String who,
        RegisterCode register,
        String number,
        Optional<String> chamber,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {

    /** What is done with a registration. */
    public enum Kind implements Shown {
        STATED,
        CHANGED,
        REMOVED;

        @Override
        public String key() {
            return "registration-deed." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
