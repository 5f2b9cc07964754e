package nl.leervink.certification;

import nl.leervink.certification.IssueResult.Issued;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.files.FileName;
import nl.leervink.kernel.Bytes;
import nl.leervink.mailing.Enclosure;

/** A certificate that was issued just now and has to reach people. */
record PrintedCertificate(
        CertificateId id, EnrolmentFacts enrolment, String number, String participantName, Bytes pdf) {

    Issued issued() {
        return new Issued(id, number);
    }

    Enclosure enclosure() {
        return new Enclosure(new FileName(number + " " + participantName + ".pdf"), "application/pdf", pdf);
    }
}
