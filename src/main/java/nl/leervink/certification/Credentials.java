package nl.leervink.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.paper.SealReading.Usable;
import nl.leervink.people.PersonId;
import nl.leervink.press.PortableCredential;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What certificates say for machines (Open Badges 3.0), for whoever may have the certificate or has its code before them. A
 * signed one is only made of a certificate that holds: nobody can ask it afterwards whether it was withdrawn.
 */
@Service
public class Credentials {

    private final Certificates certificates;
    private final IssuedCertificates issued;
    private final FileCabinet cabinet;
    private final BureauSeal bureauSeal;
    private final Clock clock;

    Credentials(
            Certificates certificates,
            IssuedCertificates issued,
            FileCabinet cabinet,
            BureauSeal bureauSeal,
            Clock clock) {
        this.certificates = certificates;
        this.issued = issued;
        this.cabinet = cabinet;
        this.bureauSeal = bureauSeal;
        this.clock = clock;
    }

    /** As it lies in a certificate, for whoever may fetch that. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<KeptFile> plain(CertificateId id, PersonId actor) {
        return certificates.fetch(id, actor).flatMap(pdf -> PortableCredential.plain(pdf.bytes()));
    }

    /** Signed with the bureau's key, for whoever may fetch the certificate; empty while there is no key to sign with. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<KeptFile> signed(CertificateId id, PersonId actor) {
        return issued.findById(id)
                .filter(this::holds)
                .flatMap(_ -> certificates.fetch(id, actor))
                .flatMap(pdf -> signed(pdf.bytes()));
    }

    /** As it lies in the certificate with this code, as long as that holds. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<KeptFile> plain(String code) {
        return withCode(code).flatMap(pdf -> PortableCredential.plain(pdf.bytes()));
    }

    /** Signed with the bureau's key, of the certificate with this code, as long as that holds. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<KeptFile> signed(String code) {
        return withCode(code).flatMap(pdf -> signed(pdf.bytes()));
    }

    private Optional<KeptFile> withCode(String typed) {
        return VerificationCode.parse(typed)
                .flatMap(issued::findByCode)
                .filter(this::holds)
                .flatMap(Certificate::kept)
                .flatMap(kept -> cabinet.fetch(kept.file()));
    }

    private Optional<KeptFile> signed(Bytes pdf) {
        return bureauSeal.reading() instanceof Usable(var seal)
                ? PortableCredential.signed(pdf, seal)
                : Optional.empty();
    }

    private boolean holds(Certificate certificate) {
        return certificate.state(LocalDate.now(clock)) == CertificateState.ISSUED;
    }
}
