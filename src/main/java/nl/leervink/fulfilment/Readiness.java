package nl.leervink.fulfilment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionId;

/**
 * How far someone is on the way to the certificate of an edition.
 *
 * @param findings each condition of the edition, in its order
 * @param contactTime present so far, or made up
 * @param selfStudy credited so far
 * @param certificate the number of the certificate, once issued
 * @param withdrawn the number of the certificate that was withdrawn, if none took its place
 * @param due the last day on which certificates are to be made
 */
public record Readiness(
        EnrolmentId enrolment,
        EditionId edition,
        PersonId participant,
        PersonName name,
        List<Finding> findings,
        Minutes contactTime,
        Minutes selfStudy,
        Optional<String> certificate,
        Optional<String> withdrawn,
        LocalDate due) {

    /** Impossible if one condition is, met if all are. */
    public Standing standing() {
        var standings = findings.stream().map(Finding::standing).toList();
        if (standings.contains(Standing.IMPOSSIBLE)) {
            return Standing.IMPOSSIBLE;
        }
        return standings.contains(Standing.NOT_YET) ? Standing.NOT_YET : Standing.MET;
    }

    Readiness withExemptions(UnaryOperator<Exemption> seen) {
        return new Readiness(
                enrolment,
                edition,
                participant,
                name,
                findings.stream().map(finding -> finding.withExemption(seen)).toList(),
                contactTime,
                selfStudy,
                certificate,
                withdrawn,
                due);
    }

    /** The decisions by which its conditions are met, each once. */
    public List<Exemption> exemptions() {
        return findings.stream()
                .flatMap(finding -> finding.exemption().stream())
                .distinct()
                .toList();
    }

    /** Whether a certificate was promised and not given: one that was withdrawn was given. */
    public boolean isOwed() {
        return certificate.isEmpty() && withdrawn.isEmpty();
    }

    /** Whether a certificate waits only for the office. */
    public boolean isWaiting() {
        return certificate.isEmpty() && standing() == Standing.MET;
    }
}
