package nl.leervink.fulfilment;

import java.util.Collection;
import java.util.Map;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;

/** Who was given a certificate: told by whoever issues them, which stands above us. */
public interface GivenCertificates {

    /**
     * A certificate that was given.
     *
     * @param stands false if it was withdrawn and none took its place
     */
    record Given(String number, boolean stands) {}

    /** The certificate of each who was given one in these editions: the one that stands, or else the last withdrawn. */
    Map<EnrolmentId, Given> in(Collection<EditionId> editions);
}
