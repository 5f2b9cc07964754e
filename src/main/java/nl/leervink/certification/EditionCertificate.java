package nl.leervink.certification;

import java.time.LocalDate;

/**
 * A certificate of an edition, with what shows that it is real.
 *
 * @param participant as it names them
 * @param sha256 of its PDF, in hexadecimal digits
 */
public record EditionCertificate(
        CertificateId id,
        String number,
        String participant,
        LocalDate issuedOn,
        CertificateState state,
        VerificationCode code,
        String sha256) {}
