package nl.leervink.guides;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.kernel.OneLine;
import nl.leervink.registers.rules.Guide;

/**
 * As what somebody is registered where.
 *
 * @param register as rules name it: {@code LVSC}
 * @param role what they are there: {@code supervisor}; a coach is another role in the same register
 * @param number under which; never blank
 * @param until the last day of the registration; empty while it goes on
 */
public record GuideRole(String register, String role, String number, LocalDate from, Optional<LocalDate> until) {

    public static final int LONGEST_NUMBER = 40;

    public GuideRole {
        number = OneLine.of(number);
    }

    /** As rules look at it. */
    public Guide guide() {
        return new Guide(register, role, from, until);
    }
}
