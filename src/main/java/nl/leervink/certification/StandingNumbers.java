package nl.leervink.certification;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import nl.leervink.certification.IssuedCertificates.Numbered;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.fulfilment.GivenCertificates;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Component;

/** Tells who was given a certificate, and whether it still stands. */
@Component
class StandingNumbers implements GivenCertificates {

    private final IssuedCertificates certificates;

    StandingNumbers(IssuedCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Map<EnrolmentId, Given> in(Collection<EditionId> editions) {
        return certificates.givenIn(editions).stream()
                .collect(toMap(
                        Numbered::enrolment,
                        one -> new Given(one.number(), one.state() != CertificateState.WITHDRAWN),
                        (earlier, later) -> earlier.stands() ? earlier : later));
    }
}
