package nl.leervink.fulfilment;

import java.util.Collection;
import java.util.Map;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;

/** Who has a certificate already: told by whoever issues them, which stands above us. */
public interface GivenCertificates {

    /** The numbers of the certificates that stand in these editions. */
    Map<EnrolmentId, String> numbersOf(Collection<EditionId> editions);
}
