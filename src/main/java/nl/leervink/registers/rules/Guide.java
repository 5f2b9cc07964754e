package nl.leervink.registers.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whoever guides meetings, with the registration that lets them sign for points.
 *
 * @param register the one they are in, as a profile names it: {@code LVSC}
 * @param role what they are there: {@code supervisor}, {@code coach}
 * @param validUntil the last day of the registration; empty if it has no end
 */
public record Guide(String register, String role, LocalDate validFrom, Optional<LocalDate> validUntil) {

    /** Whether the registration held on each of these days. */
    boolean isRegisteredOn(List<LocalDate> days) {
        return days.stream()
                .allMatch(day -> !day.isBefore(validFrom)
                        && validUntil.map(end -> !day.isAfter(end)).orElse(true));
    }
}
