package nl.leervink.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.certification.CertificateDates;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionStatus;

/** From which day on the term of somebody's texts counts, and why from there. */
record TermBeginning(LocalDate day, TermReason reason) {

    /**
     * The rule.
     *
     * @param certificate empty if none was issued, or whose it was is forgotten
     * @param left when they left their place; empty if they did not
     * @param lastWritten when anything was last written, said or judged
     */
    static TermBeginning of(
            EditionFacts edition,
            Optional<CertificateDates.Given> certificate,
            Optional<Instant> left,
            Instant lastWritten) {
        if (certificate.isPresent()) {
            var given = certificate.get();
            return given.withdrawn()
                    .map(day -> new TermBeginning(day, TermReason.WITHDRAWN))
                    .orElseGet(() -> new TermBeginning(given.first(), TermReason.CERTIFICATE));
        }
        if (edition.status() == EditionStatus.CANCELLED) {
            return new TermBeginning(
                    edition.cancelledAt()
                            .map(TermBeginning::day)
                            .orElse(edition.period().lastDay()),
                    TermReason.CANCELLED);
        }
        return left.map(at -> new TermBeginning(day(at), TermReason.LEFT))
                .orElseGet(() -> new TermBeginning(
                        later(edition.certificatesDue(), day(lastWritten)), TermReason.NO_CERTIFICATE));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Spelling.HERE);
    }
}
