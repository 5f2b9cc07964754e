package nl.leervink.certification;

import java.time.LocalDate;
import nl.leervink.certification.VerificationResult.Award;
import nl.leervink.certification.VerificationResult.Genuine;
import nl.leervink.certification.VerificationResult.Unknown;
import nl.leervink.certification.VerificationResult.Withdrawn;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.Spelling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a certificate is real. Whoever has its code has the certificate before them: 80 random bits are not guessed,
 * however often one tries.
 */
@Service
@ForEveryone
public class Verification {

    private final IssuedCertificates certificates;

    Verification(IssuedCertificates certificates) {
        this.certificates = certificates;
    }

    /**
     * Tells about a certificate.
     *
     * @param typed its code, as someone types it
     */
    @Transactional(readOnly = true)
    public VerificationResult verify(String typed) {
        return VerificationCode.parse(typed)
                .flatMap(certificates::findByCode)
                .map(Verification::tell)
                .orElseGet(Unknown::new);
    }

    private static VerificationResult tell(Certificate certificate) {
        return switch (certificate.state()) {
            case ISSUED -> genuine(certificate);
            case WITHDRAWN ->
                new Withdrawn(
                        certificate.number(),
                        certificate
                                .withdrawnAt()
                                .map(moment -> LocalDate.ofInstant(moment, Spelling.HERE))
                                .orElseThrow());
        };
    }

    private static Genuine genuine(Certificate certificate) {
        var content = certificate.content();
        return new Genuine(
                content.number(),
                content.participant(),
                content.course(),
                content.days(),
                content.contactTime(),
                content.selfStudy(),
                content.awards().stream()
                        .map(award -> new Award(award.register(), award.reference(), award.category(), award.points()))
                        .toList(),
                content.bureau(),
                content.issuedOn());
    }
}
