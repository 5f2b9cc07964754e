package nl.leervink.certification;

import java.time.LocalDate;
import nl.leervink.planning.EditionId;

/**
 * What shows that a certificate is real.
 *
 * @param code what a stranger types to verify it
 * @param sha256 of its PDF, in hexadecimal digits
 */
public record CertificateProof(
        CertificateId id,
        EditionId edition,
        String number,
        String course,
        LocalDate issuedOn,
        CertificateState state,
        VerificationCode code,
        String sha256) {}
