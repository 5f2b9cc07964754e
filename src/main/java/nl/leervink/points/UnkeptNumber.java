package nl.leervink.points;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.registers.RegisterCode;

/**
 * A number that was stated at an enrolment, perhaps by another, and could not be kept.
 *
 * @param number as it was typed
 * @param chamber the id of its rules, as it was stated; empty if it was not
 */
public record UnkeptNumber(
        NumberInVainId id,
        RegisterCode register,
        String number,
        Optional<String> chamber,
        NotKept why,
        Instant statedAt) {}
