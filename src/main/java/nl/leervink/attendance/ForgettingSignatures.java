package nl.leervink.attendance;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.attendance.Signatures.Signed;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what people signed with, once nobody may keep it any longer. Who was present stays as it was recorded. */
@Service
@BetweenModules
public class ForgettingSignatures {

    private final Signatures signatures;

    ForgettingSignatures(Signatures signatures) {
        this.signatures = signatures;
    }

    /** The editions at whose sessions anybody signed, or whose people did as guests. */
    @Transactional(readOnly = true)
    public Set<EditionId> editions() {
        return Stream.concat(signatures.findEditionsSigned().stream(), signatures.findEditionsOfGuestsSigned().stream())
                .map(Signatures.InEdition::edition)
                .collect(toSet());
    }

    /** Those of these enrolments of which a signature is kept. */
    @Transactional(readOnly = true)
    public Set<EnrolmentId> keptAmong(Collection<EnrolmentId> enrolments) {
        return signatures.signedAmong(enrolments).stream()
                .map(Signed::enrolment)
                .collect(toSet());
    }

    /** What one person signed with in an edition, also at sessions elsewhere that they came to for it. */
    @Transactional
    public void of(EnrolmentId enrolment) {
        signatures.deleteOf(enrolment);
    }
}
