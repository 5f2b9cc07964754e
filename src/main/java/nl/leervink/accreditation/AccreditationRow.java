package nl.leervink.accreditation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An accreditation in the office's list, with the course it is of.
 *
 * @param differs whether the register's formula gives another number than was awarded; the award holds
 * @param endsSoon whether it is time to ask for a new decision
 * @param renewalAskedOn when a new decision was asked for; empty if it was not
 */
public record AccreditationRow(
        AccreditationId id,
        String courseTitle,
        AccreditationFacts facts,
        boolean differs,
        boolean hasEnded,
        boolean endsSoon,
        Optional<LocalDate> renewalAskedOn) {}
