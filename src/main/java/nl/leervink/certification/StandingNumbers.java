package nl.leervink.certification;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import nl.leervink.certification.IssuedCertificates.Numbered;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.fulfilment.GivenCertificates;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Component;

/** Tells who is asked for no more, as they have their certificate. */
@Component
class StandingNumbers implements GivenCertificates {

    private final IssuedCertificates certificates;

    StandingNumbers(IssuedCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Map<EnrolmentId, String> numbersOf(EditionId edition) {
        return certificates.numbersOf(edition).stream().collect(toMap(Numbered::enrolment, Numbered::number));
    }
}
