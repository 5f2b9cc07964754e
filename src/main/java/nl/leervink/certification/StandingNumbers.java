package nl.leervink.certification;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
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
    public Map<EnrolmentId, String> numbersOf(Collection<EditionId> editions) {
        return certificates.numbersOf(editions).stream().collect(toMap(Numbered::enrolment, Numbered::number));
    }
}
