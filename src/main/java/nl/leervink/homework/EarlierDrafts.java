package nl.leervink.homework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft as it was before: every five minutes of writing, and whenever much of it went at once. Only its author's. */
@Service
@ForParticipants
public class EarlierDrafts {

    /** Of one round. */
    static final int MOST = 40;

    static final Duration PAUSE = Duration.ofMinutes(5);

    private final EarlierDraftsKept kept;
    private final Submissions submissions;
    private final OwnWork ownWork;
    private final Strongbox strongbox;

    EarlierDrafts(EarlierDraftsKept kept, Submissions submissions, OwnWork ownWork, Strongbox strongbox) {
        this.kept = kept;
        this.submissions = submissions;
        this.ownWork = ownWork;
        this.strongbox = strongbox;
    }

    /** Earlier versions of what one is writing, the latest first; none if it is not theirs. */
    @Transactional(readOnly = true)
    public List<EarlierVersion> of(AssignmentId assignment, PersonId me) {
        return open(assignment, me).stream()
                .flatMap(round -> kept.findByRoundOrderByNumberDesc(round.id()).stream())
                .map(earlier -> {
                    var work = strongbox.open(earlier);
                    return new EarlierVersion(earlier.number(), earlier.savedAt(), work.answers(), work.meeting());
                })
                .toList();
    }

    /**
     * Keeps what lies there now, for it is about to be replaced by an earlier version, or by what was written in another
     * window.
     */
    @Transactional
    public void keepNow(AssignmentId assignment, PersonId me) {
        ownWork.of(assignment, me)
                .flatMap(own ->
                        submissions.findLocked(assignment, own.enrolment().id()))
                .flatMap(Submission::open)
                .ifPresent(round -> keep(round, strongbox.open(round)));
    }

    /** Keeps what is about to be written over, if it is worth it. */
    void keep(SubmissionRound round, Work before, Draft after, Instant now) {
        var last = kept.findFirstByRoundOrderByNumberDesc(round.id()).map(EarlierDraft::savedAt);
        if (isWorthKeeping(before, after, last, now)) {
            keep(round, before);
        }
    }

    /** Each version once. */
    private void keep(SubmissionRound round, Work before) {
        var number = round.draftVersion();
        if (before.length() > 0 && kept.findByRoundAndNumber(round.id(), number).isEmpty()) {
            kept.save(new EarlierDraft(
                    round.id(), number, round.savedAt(), strongbox.sealEarlier(before, round.id(), number)));
            kept.keepNoMore(round.id().value(), MOST);
        }
    }

    static boolean isWorthKeeping(Work before, Draft after, Optional<Instant> lastKept, Instant now) {
        if (before.length() == 0 || before.draft().equals(after)) {
            return false;
        }
        var muchWent = after.answers().length() < before.length() / 2;
        return muchWent || lastKept.filter(at -> at.isAfter(now.minus(PAUSE))).isEmpty();
    }

    private Optional<SubmissionRound> open(AssignmentId assignment, PersonId me) {
        return ownWork.of(assignment, me)
                .flatMap(own -> submissions.findByAssignmentAndEnrolment(
                        assignment, own.enrolment().id()))
                .flatMap(Submission::open);
    }
}
