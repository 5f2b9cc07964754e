package nl.leervink.certification;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of an edition, with what shows that it is real.
 *
 * @param participant as it names them; empty once it was forgotten, and its PDF with it
 * @param sha256 of its PDF, in hexadecimal digits
 */
public record EditionCertificate(
        CertificateId id,
        String number,
        Optional<String> participant,
        LocalDate issuedOn,
        CertificateState state,
        VerificationCode code,
        String sha256) {

    /**
     * As it is stored.
     *
     * @param past whether the last day on which it holds is past
     */
    EditionCertificate(
            CertificateId id,
            String number,
            @Nullable String participant,
            LocalDate issuedOn,
            CertificateState stored,
            boolean past,
            VerificationCode code,
            String sha256) {
        this(id, number, Optional.ofNullable(participant), issuedOn, stored.when(past), code, sha256);
    }
}
