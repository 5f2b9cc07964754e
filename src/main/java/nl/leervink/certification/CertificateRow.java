package nl.leervink.certification;

import java.time.LocalDate;
import nl.leervink.planning.EditionId;

/**
 * A line in a list of certificates.
 *
 * @param participant empty once the name was forgotten
 */
public record CertificateRow(
        CertificateId id,
        String number,
        String participant,
        String course,
        EditionId edition,
        LocalDate issuedOn,
        CertificateState state) {

    /**
     * As it is stored.
     *
     * @param past whether the last day on which it holds is past
     */
    CertificateRow(
            CertificateId id,
            String number,
            String participant,
            String course,
            EditionId edition,
            LocalDate issuedOn,
            CertificateState stored,
            boolean past) {
        this(id, number, participant, course, edition, issuedOn, stored.when(past));
    }
}
