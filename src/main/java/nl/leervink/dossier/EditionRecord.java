package nl.leervink.dossier;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.accreditation.DecisionPaper;
import nl.leervink.attendance.HostedGuest;
import nl.leervink.attendance.MadeUpId;
import nl.leervink.attendance.PresenceRecord;
import nl.leervink.attendance.RepairProof;
import nl.leervink.attendance.SessionTime;
import nl.leervink.certification.EditionCertificate;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.evaluation.EvaluationResults;
import nl.leervink.fulfilment.EditionReadiness;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.EditionFacts;

/**
 * All that the dossier of an edition tells. Nothing of what participants wrote, and nothing of why somebody was absent.
 *
 * @param trainers their names
 * @param presence of each session, in order
 * @param times of each enrolment, with what was made up; only of sessions whose roster was closed
 * @param proofs where what was made up can be followed to
 * @param guests who came from other editions
 * @param decisions of registers whose term holds the edition
 * @param papers that the bureau added
 * @param signedOnPaper whether someone is recorded to have signed a list on paper
 * @param evaluation what participants thought; empty until it is over
 * @param names of whoever recorded something
 */
record EditionRecord(
        EditionFacts edition,
        List<String> trainers,
        List<AssignmentFacts> homework,
        List<PresenceRecord> presence,
        Map<EnrolmentId, List<SessionTime>> times,
        Map<MadeUpId, RepairProof> proofs,
        List<HostedGuest> guests,
        EditionReadiness readiness,
        List<EditionCertificate> certificates,
        List<DecisionPaper> decisions,
        List<PaperFacts> papers,
        boolean signedOnPaper,
        Optional<EvaluationResults> evaluation,
        Map<PersonId, String> names,
        Instant madeAt) {

    String name(PersonId person) {
        return requireNonNullElse(names.get(person), "");
    }

    /** Whether the bureau added one. */
    boolean holds(PaperKind kind) {
        return papers.stream().anyMatch(paper -> paper.kind() == kind);
    }

    Set<Lacking> lacking() {
        var lacking = EnumSet.noneOf(Lacking.class);
        if (trainers.isEmpty()) {
            lacking.add(Lacking.NO_TRAINER);
        }
        if (readiness.participants().isEmpty()) {
            lacking.add(Lacking.NOBODY_TOOK_PART);
        }
        if (presence.stream().anyMatch(PresenceRecord::isOpen)) {
            lacking.add(Lacking.OPEN_ROSTER);
        }
        if (signedOnPaper && !holds(PaperKind.SIGNED_LIST)) {
            lacking.add(Lacking.SIGNED_LIST);
        }
        if (readiness.participants().stream().anyMatch(EditionRecord::awaitsCertificate)) {
            lacking.add(Lacking.CERTIFICATE_TO_ISSUE);
        }
        if (decisions.stream().anyMatch(decision -> decision.document().isEmpty())) {
            lacking.add(Lacking.DECISION_DOCUMENT);
        }
        if (evaluation.isEmpty() && !holds(PaperKind.EVALUATION)) {
            lacking.add(Lacking.EVALUATION);
        }
        return lacking;
    }

    private static boolean awaitsCertificate(Readiness participant) {
        return participant.isOwed() && participant.isWaiting();
    }
}
