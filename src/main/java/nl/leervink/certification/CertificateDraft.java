package nl.leervink.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.kernel.Language;
import nl.leervink.paper.Seal;
import nl.leervink.planning.EditionFacts;
import nl.leervink.press.CertificateContent;
import nl.leervink.press.CertificateContent.Award;

/**
 * What all certificates of an edition say alike. They are in Dutch, as the editions are.
 *
 * @param days of its sessions, in order
 * @param awards what registers award for it
 * @param trainers their names
 * @param seal that signs them
 */
record CertificateDraft(
        EditionFacts edition,
        List<LocalDate> days,
        List<AccreditationFacts> awards,
        List<String> trainers,
        Issuer issuer,
        Seal seal,
        LocalDate issuedOn) {

    CertificateContent content(Readiness readiness, String number, VerificationCode code, String address) {
        return new CertificateContent(
                Language.DUTCH,
                number,
                code.toString(),
                address,
                issuer.name(),
                issuer.place(),
                issuedOn,
                readiness.name().full(),
                edition.title(),
                days,
                edition.contactTime(),
                edition.selfStudy(),
                awards.stream().map(CertificateDraft::award).toList(),
                trainers,
                Optional.of(seal.holder()));
    }

    /** All that people, the course and registers bring along. */
    Stream<String> words(Readiness readiness) {
        return content(readiness, "", VerificationCode.next(), "").words();
    }

    private static Award award(AccreditationFacts facts) {
        return new Award(
                facts.registerName() + " (" + facts.register() + ")",
                facts.reference(),
                facts.category(),
                facts.points());
    }
}
