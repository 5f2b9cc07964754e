package nl.leervink.homework;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.KeptFile;
import nl.leervink.homework.Submissions.Standing;
import nl.leervink.homework.Submissions.Waiting;
import nl.leervink.kernel.ForTrainers;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what participants handed in, and judging reports. Only for the trainers of the edition. */
@Service
@ForTrainers
public class Judging {

    private final Submissions submissions;
    private final Editions editions;
    private final Enrolments enrolments;
    private final People people;
    private final FileCabinet cabinet;
    private final JudgementLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Judging(
            Submissions submissions,
            Editions editions,
            Enrolments enrolments,
            People people,
            FileCabinet cabinet,
            JudgementLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.editions = editions;
        this.enrolments = enrolments;
        this.people = people;
        this.cabinet = cabinet;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** The reports that wait for this trainer, whoever waits longest first. */
    @Transactional(readOnly = true)
    public List<PileRow> pile(PersonId trainer, int page, int size) {
        var running = runningOf(trainer);
        if (running.isEmpty()) {
            return List.of();
        }
        var waiting = submissions.waitingIn(running.keySet(), PageRequest.of(page, size));
        var authors = people.persons(waiting.stream().map(Waiting::author).toList());
        return waiting.stream()
                .map(row -> new PileRow(
                        row.id(),
                        requireNonNull(authors.get(row.author())).name().full(),
                        requireNonNull(running.get(row.edition())).title(),
                        row.round(),
                        row.handedInAt(),
                        row.late()))
                .toList();
    }

    /** How many reports wait for this trainer. */
    @Transactional(readOnly = true)
    public int pileSize(PersonId trainer) {
        var running = runningOf(trainer);
        return running.isEmpty() ? 0 : submissions.countWaitingIn(running.keySet());
    }

    /** How far everyone in this trainer's edition is with their homework; empty for an edition of others. */
    @Transactional(readOnly = true)
    public Map<EnrolmentId, List<WorkRow>> homework(EditionId edition, PersonId trainer) {
        if (!editions.isTrainedBy(edition, trainer)) {
            return Map.of();
        }
        var asked = editions.homework(edition).stream()
                .filter(assignment -> assignment.kind() != AssignmentKind.PREPARATION)
                .toList();
        var standings = submissions.standingsOf(edition).stream().collect(groupingBy(Standing::enrolment));
        return enrolments.ofEdition(edition).stream()
                .map(EnrolmentFacts::id)
                .collect(toMap(id -> id, id -> rows(asked, standings.getOrDefault(id, List.of()))));
    }

    /** What was handed in, to read and, if it is a report, to judge; empty if it is not this trainer's to read. */
    @Transactional(readOnly = true)
    public Optional<ReadingDesk> desk(SubmissionId submission, PersonId trainer) {
        return submissions
                .findById(submission)
                .filter(it -> isTrainedBy(it, trainer))
                .flatMap(this::desk);
    }

    /** The file handed in with one round; empty if it is not this trainer's to read. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> file(SubmissionId submission, int round, PersonId trainer) {
        return submissions
                .findById(submission)
                .filter(it -> isTrainedBy(it, trainer))
                .flatMap(it -> it.round(round))
                .filter(it -> it.handedInAt().isPresent())
                .flatMap(SubmissionRound::file)
                .flatMap(cabinet::fetch);
    }

    /**
     * Keeps feedback that is being written.
     *
     * @param reading what this trainer goes on from; what a colleague saved since is never overwritten
     */
    @Transactional
    public FeedbackResult saveFeedback(SubmissionId submission, Reading reading, Feedback feedback, PersonId trainer) {
        return submissions
                .findLocked(submission)
                .filter(it -> isTrainedBy(it, trainer))
                .map(it -> saveFeedback(it, reading, feedback))
                .orElseGet(FeedbackResult.NotYours::new);
    }

    /**
     * Gives a report its judgement. Its author gets a letter that says no more than that there is one.
     *
     * @param reading what this trainer goes on from
     */
    @Transactional
    public JudgeResult judge(
            SubmissionId submission, Reading reading, Judgement judgement, Feedback feedback, PersonId trainer) {
        var saved = saveFeedback(submission, reading, feedback, trainer);
        if (!(saved instanceof FeedbackResult.Saved)) {
            return new JudgeResult.NotSaved(saved);
        }
        if (judgement == Judgement.INSUFFICIENT && feedback.isMissing()) {
            return new JudgeResult.FeedbackMissing();
        }
        var judged = submissions.findLocked(submission).orElseThrow();
        var read = judged.lastHandedIn().orElseThrow().id();
        judged.judge(judgement, feedback, trainer, clock.instant());
        letters.tell(judged, read);
        if (judgement == Judgement.SUFFICIENT) {
            events.publishEvent(new HomeworkCredited(judged.enrolment(), judged.edition()));
        }
        return new JudgeResult.Judged(
                pile(trainer, 0, 1).stream().map(PileRow::submission).findFirst());
    }

    private FeedbackResult saveFeedback(Submission submission, Reading reading, Feedback feedback) {
        if (feedback.isTooLong()) {
            return new FeedbackResult.TooLong(feedback.text().length(), Feedback.LONGEST);
        }
        if (!isRunning(submission.edition())) {
            return new FeedbackResult.Gone();
        }
        var handedIn = awaiting(submission).filter(it -> it.number() == reading.round());
        if (handedIn.isEmpty()) {
            return new FeedbackResult.AlreadyJudged();
        }
        var round = handedIn.get();
        if (round.feedbackVersion() != reading.draft()) {
            return new FeedbackResult.NewerDraftExists(round.feedbackSavedAt().orElseThrow(), round.feedbackVersion());
        }
        var now = clock.instant();
        round.draftFeedback(feedback, now);
        return new FeedbackResult.Saved(now, round.feedbackVersion());
    }

    private Optional<ReadingDesk> desk(Submission submission) {
        var edition = editions.find(submission.edition());
        var assignment = editions.assignment(submission.assignment());
        var last = submission.lastHandedIn();
        if (edition.isEmpty() || assignment.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(desk(submission, edition.get(), assignment.get(), last.get()));
    }

    private ReadingDesk desk(
            Submission submission, EditionFacts edition, AssignmentFacts assignment, SubmissionRound last) {
        var awaits = awaiting(submission);
        return new ReadingDesk(
                submission.id(),
                people.person(submission.author()).name().full(),
                edition.title(),
                assignment,
                last.handedIn(),
                submission.handedIn().stream()
                        .filter(it -> it.round() < last.number())
                        .toList(),
                learningPlanBeside(submission),
                awaits.isPresent() && edition.status().takesHomework(),
                awaits.map(SubmissionRound::feedback).orElse(Feedback.NONE),
                awaits.flatMap(SubmissionRound::feedbackSavedAt),
                new Reading(
                        last.number(),
                        awaits.map(SubmissionRound::feedbackVersion).orElse(0)));
    }

    /** Reports refer to it. */
    private Optional<Answers> learningPlanBeside(Submission submission) {
        return submission.kind() == AssignmentKind.LEARNING_PLAN
                ? Optional.empty()
                : submissions
                        .findFirstByEnrolmentAndKind(submission.enrolment(), AssignmentKind.LEARNING_PLAN)
                        .flatMap(Submission::lastHandedIn)
                        .map(SubmissionRound::answers);
    }

    private static Optional<SubmissionRound> awaiting(Submission submission) {
        return submission.kind() == AssignmentKind.REPORT && submission.state() == AssignmentState.HANDED_IN
                ? submission.lastHandedIn()
                : Optional.empty();
    }

    private static List<WorkRow> rows(List<AssignmentFacts> asked, List<Standing> own) {
        return asked.stream()
                .map(assignment -> own.stream()
                        .filter(standing -> standing.assignment().equals(assignment.id()))
                        .findFirst()
                        .map(standing -> new WorkRow(
                                assignment,
                                standing.state(),
                                Optional.ofNullable(standing.handedInAt()).map(_ -> standing.id())))
                        .orElse(new WorkRow(assignment, AssignmentState.NOT_STARTED, Optional.empty())))
                .toList();
    }

    private boolean isTrainedBy(Submission submission, PersonId trainer) {
        return editions.isTrainedBy(submission.edition(), trainer);
    }

    private boolean isRunning(EditionId edition) {
        return editions.find(edition).filter(it -> it.status().takesHomework()).isPresent();
    }

    private Map<EditionId, EditionFacts> runningOf(PersonId trainer) {
        return editions.trainedBy(trainer).stream()
                .filter(edition -> edition.status().takesHomework())
                .collect(toMap(EditionFacts::id, it -> it));
    }
}
