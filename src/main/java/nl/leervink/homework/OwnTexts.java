package nl.leervink.homework;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody wrote themself, to take along; also of a place that they left. */
@Service
@BetweenModules
public class OwnTexts {

    private final Submissions submissions;
    private final Strongbox strongbox;
    private final Editions editions;
    private final FileCabinet cabinet;

    OwnTexts(Submissions submissions, Strongbox strongbox, Editions editions, FileCabinet cabinet) {
        this.submissions = submissions;
        this.strongbox = strongbox;
        this.editions = editions;
        this.cabinet = cabinet;
    }

    /** Which of their texts are kept, in order of the deadlines; none of others. */
    @Transactional(readOnly = true)
    public List<SubmissionId> of(EditionId edition, PersonId author) {
        var kept = submissions.findKeptOf(edition, author).stream()
                .collect(toMap(Submission::assignment, Submission::id, (first, _) -> first));
        return editions.homework(edition).stream()
                .flatMap(assignment -> Stream.ofNullable(kept.get(assignment.id())))
                .toList();
    }

    /** One of them; empty if it is another's, or was erased meanwhile. */
    @Transactional(readOnly = true)
    public Optional<OwnText> one(SubmissionId id, PersonId author) {
        return own(id, author)
                .flatMap(submission -> editions.assignment(submission.assignment())
                        .map(assignment -> new OwnText(
                                id,
                                assignment,
                                submission.rounds().map(this::round).toList())));
    }

    /** The file of one round; empty if there is none, or it is another's. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> file(SubmissionId id, int round, PersonId author) {
        return own(id, author)
                .flatMap(submission -> submission.round(round))
                .flatMap(written -> written.file()
                        .flatMap(cabinet::fetch)
                        .map(file ->
                                file.named(new FileName(strongbox.open(written).fileName()))));
    }

    private Optional<Submission> own(SubmissionId id, PersonId author) {
        return submissions
                .findById(id)
                .filter(submission -> submission.author().equals(author))
                .filter(submission -> submission.erasedAt().isEmpty());
    }

    private OwnText.Round round(SubmissionRound round) {
        var work = strongbox.open(round);
        return new OwnText.Round(
                round.id(),
                round.number(),
                work.answers(),
                work.meeting(),
                work.fileName(),
                round.savedAt(),
                round.handedInAt(),
                round.verdict());
    }
}
