package nl.leervink.ui.parts;

import java.util.Optional;
import nl.leervink.certification.CertificateId;
import nl.leervink.certification.Certificates;
import nl.leervink.certification.Credentials;
import nl.leervink.files.KeptFile;
import nl.leervink.people.PersonId;

/** The files of certificates that someone may have; asked anew whenever they download, so that it can be refused. */
public record CertificateFiles(Certificates certificates, Credentials credentials, PersonId me) {

    Optional<KeptFile> pdf(CertificateId id) {
        return certificates.fetch(id, me);
    }

    Optional<KeptFile> credential(CertificateId id) {
        return credentials.plain(id, me);
    }

    Optional<KeptFile> signedCredential(CertificateId id) {
        return credentials.signed(id, me);
    }
}
