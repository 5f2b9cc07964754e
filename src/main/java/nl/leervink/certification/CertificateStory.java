package nl.leervink.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;

/**
 * All that the office knows of one certificate.
 *
 * @param name as it stands on it; empty once it was forgotten
 * @param awards the points it says
 * @param pointsSource the number under which those are booked: its own, or that of one it replaced
 * @param stands whether it may be corrected or withdrawn
 * @param forgottenAt when the name was removed
 */
public record CertificateStory(
        CertificateId id,
        String number,
        Optional<String> name,
        Optional<PersonId> participant,
        String course,
        EditionId edition,
        LocalDate issuedOn,
        Optional<LocalDate> validUntil,
        CertificateState state,
        VerificationCode code,
        String sha256,
        List<VerificationResult.Award> awards,
        String pointsSource,
        boolean stands,
        Optional<Other> replaces,
        Optional<Other> replacedBy,
        Optional<End> end,
        Optional<Instant> forgottenAt) {

    /** The certificate before or after it. */
    public record Other(CertificateId id, String number) {}

    /** When it was superseded or withdrawn; by whom and why are unknown of some. */
    public record End(Instant at, Optional<String> by, Optional<String> because) {}
}
