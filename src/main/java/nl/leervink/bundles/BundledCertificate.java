package nl.leervink.bundles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.leervink.files.FileId;
import nl.leervink.files.FileName;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate in a bundle.
 *
 * @param name as it stands on it; blank once that was forgotten
 * @param fileSize of its PDF, in bytes
 * @param leftOutAt since when it is withdrawn or replaced, and no longer given
 */
@Embeddable
record BundledCertificate(
        @Column(name = "number") String number,
        @Column(name = "name") String name,
        @Column(name = "participant") @Nullable PersonId participant,
        @Column(name = "file") FileId file,
        @Column(name = "file_size") int fileSize,
        @Column(name = "left_out_at") @Nullable Instant leftOutAt) {

    static BundledCertificate of(CertificateToSend certificate) {
        return new BundledCertificate(
                certificate.number(),
                certificate.name(),
                certificate.participant(),
                certificate.file(),
                certificate.fileSize(),
                null);
    }

    /** Whose it is; empty once that was forgotten. */
    Optional<PersonId> ofWhom() {
        return Optional.ofNullable(participant);
    }

    /** Under which its receiver gets it. */
    FileName fileName(Locale language) {
        return CertificateFiles.name(number, name, language);
    }

    BundledCertificate leftOut(Instant now) {
        return new BundledCertificate(number, name, participant, file, fileSize, now);
    }

    BundledCertificate nameless() {
        return new BundledCertificate(number, "", null, file, fileSize, leftOutAt);
    }

    boolean isGiven() {
        return leftOutAt == null;
    }
}
