package nl.leervink.attendance;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Map;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a participant signed for. */
@Service
public class MySignatures {

    private final Signatures signatures;
    private final SignatureBox box;
    private final Enrolments enrolments;

    MySignatures(Signatures signatures, SignatureBox box, Enrolments enrolments) {
        this.signatures = signatures;
        this.box = box;
        this.enrolments = enrolments;
    }

    /** One's own signature. */
    public record Mine(Signature signature, Instant at) {}

    /** The sessions that this person signed for as one who takes part in an edition. */
    @ForParticipants
    @Transactional(readOnly = true)
    public Map<SessionId, Mine> of(EditionId edition, PersonId participant) {
        return enrolments.of(participant, edition).stream()
                .map(EnrolmentFacts::id)
                .flatMap(own -> signatures.findByEnrolment(own).stream())
                .collect(toMap(KeptSignature::session, kept -> new Mine(box.open(kept), kept.recordedAt())));
    }
}
