package nl.leervink.points;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.registers.RegisterCode;

/**
 * A registration as someone states it.
 *
 * @param number as typed
 * @param chamber the id of its rules; empty if they do not tell, or the register has no chambers
 * @param since the day it began, from which a register may count its periods
 * @param until its last day, if it has ended or will
 */
public record Registration(
        RegisterCode register,
        String number,
        Optional<String> chamber,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {

    /** A number alone. */
    public static Registration of(RegisterCode register, String number) {
        return new Registration(register, number, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Registration numbered(String kept) {
        return new Registration(register, kept, chamber, since, until);
    }

    boolean overlaps(MembershipFacts other) {
        return since.filter(first -> other.until().filter(first::isAfter).isPresent())
                        .isEmpty()
                && until.filter(last -> other.since().filter(last::isBefore).isPresent())
                        .isEmpty();
    }
}
