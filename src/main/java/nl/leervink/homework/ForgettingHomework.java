package nl.leervink.homework;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.files.FileCabinet;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away what was written, once nobody may keep it any longer. That it was handed in, when, how it was judged and who
 * read it stays.
 */
@Service
@BetweenModules
public class ForgettingHomework {

    private final Submissions submissions;
    private final EarlierDraftsKept earlier;
    private final DeadlineExtensions extensions;
    private final EndsOfHomework ends;
    private final Enrolments enrolments;
    private final FileCabinet cabinet;
    private final Clock clock;

    ForgettingHomework(
            Submissions submissions,
            EarlierDraftsKept earlier,
            DeadlineExtensions extensions,
            EndsOfHomework ends,
            Enrolments enrolments,
            FileCabinet cabinet,
            Clock clock) {
        this.submissions = submissions;
        this.earlier = earlier;
        this.extensions = extensions;
        this.ends = ends;
        this.enrolments = enrolments;
        this.cabinet = cabinet;
        this.clock = clock;
    }

    /** The editions in which anything written is kept. */
    @Transactional(readOnly = true)
    public Set<EditionId> editions() {
        return submissions.findEditionsKeeping().stream()
                .map(Submissions.InEdition::edition)
                .collect(toSet());
    }

    /** Of whom anything written in these editions is kept. */
    @Transactional(readOnly = true)
    public List<KeptHomework> kept(Collection<EditionId> editions) {
        return submissions.findKeptIn(editions).stream()
                .map(kept -> new KeptHomework(
                        kept.enrolment(), kept.edition(), kept.author(), kept.lastWritten(), kept.awaited() > 0))
                .toList();
    }

    /** What is kept of one enrolment, held until this transaction ends: whoever writes in it or judges it waits. */
    @Transactional
    public List<SubmissionId> held(EnrolmentId enrolment) {
        return submissions.findKeptLocked(enrolment).stream()
                .map(Submission::id)
                .toList();
    }

    /**
     * Takes away the words, the drafts before them, the files with their names, and why somebody was given longer. From here on
     * nothing is written from this place.
     */
    @Transactional
    public void of(EnrolmentId enrolment) {
        submissions.findKeptLocked(enrolment).forEach(this::erase);
        extensions.forgetReasonsOf(enrolment.value());
        ends.end(enrolment.value(), clock.instant());
    }

    /** From here on nobody in this edition writes anything for it. */
    @Transactional
    public void endIn(EditionId edition) {
        enrolments.ofEdition(edition).forEach(place -> ends.end(place.id().value(), clock.instant()));
    }

    private void erase(Submission submission) {
        var rounds = submission.rounds().toList();
        earlier.deleteOf(rounds.stream().map(SubmissionRound::id).toList());
        rounds.stream().flatMap(round -> round.file().stream()).forEach(cabinet::remove);
        submission.erase(clock.instant());
    }
}
