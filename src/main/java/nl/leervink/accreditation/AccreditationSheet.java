package nl.leervink.accreditation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Period;
import nl.leervink.planning.EditionId;
import nl.leervink.registers.rules.Count;

/**
 * All the office knows of an accreditation.
 *
 * @param version to be given back by whoever corrects it
 * @param decisionName of the document it was decided in; empty if we do not have it
 * @param forecast what the register's own rules give for the course
 * @param editions of the course that are planned or running, with whether each is what was accredited
 */
public record AccreditationSheet(
        AccreditationId id,
        int version,
        String courseTitle,
        AccreditationFacts facts,
        Optional<String> decisionName,
        Optional<LocalDate> renewalAskedOn,
        Count forecast,
        List<OfEdition> editions) {

    /** An edition under it. */
    public record OfEdition(EditionId edition, Period period, String place, Verdict verdict) {}
}
