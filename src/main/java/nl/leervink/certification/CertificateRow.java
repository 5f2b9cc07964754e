package nl.leervink.certification;

import java.time.LocalDate;
import nl.leervink.planning.EditionId;

/** A line in a list of certificates. */
public record CertificateRow(
        CertificateId id,
        String number,
        String participant,
        String course,
        EditionId edition,
        LocalDate issuedOn,
        CertificateState state) {}
