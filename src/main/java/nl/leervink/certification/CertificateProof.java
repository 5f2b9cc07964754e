package nl.leervink.certification;

import java.time.LocalDate;
import nl.leervink.planning.EditionId;

/**
 * What shows that a certificate is real.
 *
 * @param pointsSource the number under which its points are booked: its own, or that of the one whose place it took
 * @param code what a stranger types to verify it
 * @param sha256 of its PDF, in hexadecimal digits
 */
public record CertificateProof(
        CertificateId id,
        EditionId edition,
        String number,
        String pointsSource,
        String course,
        LocalDate issuedOn,
        CertificateState state,
        VerificationCode code,
        String sha256) {

    /**
     * As it is stored.
     *
     * @param past whether the last day on which it holds is past
     */
    CertificateProof(
            CertificateId id,
            EditionId edition,
            String number,
            String pointsSource,
            String course,
            LocalDate issuedOn,
            CertificateState stored,
            boolean past,
            VerificationCode code,
            String sha256) {
        this(id, edition, number, pointsSource, course, issuedOn, stored.when(past), code, sha256);
    }
}
