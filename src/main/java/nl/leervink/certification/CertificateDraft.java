package nl.leervink.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.catalogue.CourseKind;
import nl.leervink.paper.Seal;
import nl.leervink.planning.EditionFacts;
import nl.leervink.press.CertificateContent;
import nl.leervink.press.CertificateContent.Award;
import nl.leervink.press.CertificateContent.Guide;
import nl.leervink.press.Look;

/**
 * What all certificates of an edition say alike, and what they are printed with.
 *
 * @param days of its sessions, in order
 * @param awards what registers award for it
 * @param trainers their names
 * @param form what kind of meetings there were
 * @param guide the supervisor, where a statement of reflection needs one
 * @param seal that signs them
 */
record CertificateDraft(
        EditionFacts edition,
        List<LocalDate> days,
        List<AccreditationFacts> awards,
        List<String> trainers,
        CourseKind form,
        Optional<Guide> guide,
        Look look,
        Issuer issuer,
        Seal seal,
        LocalDate issuedOn) {

    CertificateContent content(Holder holder, String number, VerificationCode code, String address) {
        return new CertificateContent(
                edition.certificate().language(),
                number,
                code.toString(),
                address,
                issuer.name(),
                issuer.place(),
                issuedOn,
                holder.name(),
                edition.title(),
                days,
                holder.ofContactTime(edition.contactTime()),
                holder.ofSelfStudy(edition.selfStudy()),
                awards.stream().map(CertificateDraft::award).toList(),
                trainers,
                Optional.of(seal.holder()),
                edition.certificate().kind(),
                edition.certificate().validUntil(edition.period().lastDay()),
                Optional.of(form),
                guide,
                Optional.of(look.printed()));
    }

    /** All that people, the course and registers bring along. */
    Stream<String> words(Holder holder) {
        return content(holder, "", VerificationCode.next(), "").words();
    }

    private static Award award(AccreditationFacts facts) {
        return new Award(
                facts.registerName() + " (" + facts.register() + ")",
                facts.reference(),
                facts.category(),
                facts.points());
    }
}
