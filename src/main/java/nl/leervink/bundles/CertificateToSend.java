package nl.leervink.bundles;

import java.util.Optional;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.files.FileId;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;

/**
 * A certificate that has to reach people.
 *
 * @param name of the participant, as it stands on the certificate
 * @param organisation on whose behalf they came; empty for someone who came privately
 * @param contact who receives it on the organisation's behalf
 * @param file where its PDF is kept
 * @param fileSize of that, in bytes
 */
public record CertificateToSend(
        String number,
        String name,
        PersonId participant,
        Optional<OrganisationId> organisation,
        Optional<PersonId> contact,
        FileId file,
        int fileSize) {

    public static CertificateToSend of(
            EnrolmentFacts enrolment, String number, String name, FileId file, int fileSize) {
        return new CertificateToSend(
                number, name, enrolment.participant(), enrolment.organisation(), enrolment.contact(), file, fileSize);
    }
}
