package nl.leervink.points;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterCode;

/**
 * A person in a register, under their number there.
 *
 * @param profile the rules of their chamber; empty until they tell it, and where a register has no chambers
 * @param since the day their registration began; empty until they tell
 * @param until the last day of the registration; empty while it goes on
 */
public record MembershipFacts(
        MembershipId id,
        PersonId person,
        RegisterCode register,
        String number,
        Optional<String> profile,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {

    /** Whether the registration stood on a day, as far as its days are known. */
    public boolean coversDay(LocalDate day) {
        return since.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
