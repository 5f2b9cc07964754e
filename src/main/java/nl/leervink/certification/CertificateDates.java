package nl.leervink.certification;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When certificates were given and taken back, for what is to happen a while after that. */
@Service
@BetweenModules
public class CertificateDates {

    private final IssuedCertificates certificates;

    CertificateDates(IssuedCertificates certificates) {
        this.certificates = certificates;
    }

    /** For each enrolment in these editions that a certificate was issued for; not for who was forgotten. */
    @Transactional(readOnly = true)
    public Map<EnrolmentId, Given> in(Collection<EditionId> editions) {
        return certificates.findDatesIn(editions).stream()
                .collect(toMap(
                        IssuedCertificates.Dated::enrolment,
                        dated -> new Given(
                                dated.first(),
                                Optional.ofNullable(dated.withdrawn())
                                        .map(at -> LocalDate.ofInstant(at, Spelling.HERE)))));
    }

    /**
     * When a certificate was given.
     *
     * @param first that of the first, whatever took its place since
     * @param withdrawn when one was last withdrawn; empty if none was
     */
    public record Given(LocalDate first, Optional<LocalDate> withdrawn) {}
}
