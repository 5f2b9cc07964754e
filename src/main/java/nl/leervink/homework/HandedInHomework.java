package nl.leervink.homework;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.homework.Deadlines.Extended;
import nl.leervink.homework.Submissions.Standing;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was handed in, for the trainers of its edition and for nobody else. Every reading is noted, for its author to
 * see.
 */
@Service
public class HandedInHomework {

    private final Submissions submissions;
    private final Deadlines deadlines;
    private final Strongbox strongbox;
    private final Inspections inspections;
    private final Editions editions;
    private final Enrolments enrolments;
    private final FileCabinet cabinet;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandedInHomework(
            Submissions submissions,
            Deadlines deadlines,
            Strongbox strongbox,
            Inspections inspections,
            Editions editions,
            Enrolments enrolments,
            FileCabinet cabinet,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.deadlines = deadlines;
        this.strongbox = strongbox;
        this.inspections = inspections;
        this.editions = editions;
        this.enrolments = enrolments;
        this.cabinet = cabinet;
        this.events = events;
        this.clock = clock;
    }

    /** The reports of these editions that wait for a judgement, whoever waits longest first. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<AwaitedReport> awaited(
            Collection<EditionId> of, WhoseReports whose, PersonId trainer, int page, int size) {
        return of.isEmpty()
                ? List.of()
                : submissions
                        .waitingIn(
                                of,
                                whose == WhoseReports.ALL,
                                whose == WhoseReports.NOBODYS,
                                trainer,
                                PageRequest.of(page, size))
                        .stream()
                        .map(row -> new AwaitedReport(
                                row.id(),
                                row.author(),
                                row.edition(),
                                row.assignment(),
                                row.round(),
                                row.number(),
                                row.handedInAt(),
                                row.late(),
                                Optional.ofNullable(row.judge())))
                        .toList();
    }

    /** Which of these rounds still wait, or were judged without their author knowing, in editions of this trainer. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<RoundId, UntoldReport> untold(Collection<RoundId> rounds, PersonId trainer) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        var running = editions.trainedBy(trainer).stream()
                .filter(edition -> edition.status().takesHomework())
                .collect(toMap(EditionFacts::id, identity()));
        var asked = editions.homework(running.keySet()).stream().collect(toMap(AssignmentFacts::id, identity()));
        return submissions.untoldOf(rounds).stream()
                .filter(row -> running.containsKey(row.edition()))
                .collect(toMap(
                        Submissions.Untold::round,
                        row -> new UntoldReport(
                                row.id(),
                                row.round(),
                                row.author(),
                                requireNonNull(running.get(row.edition())),
                                requireNonNull(asked.get(row.assignment())))));
    }

    /** What this trainer judged since then, the latest first. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<JudgedRound> judgedBy(PersonId trainer, Instant since, int most) {
        return submissions.judgedBy(trainer, since, Limit.of(most));
    }

    /** How many {@link #awaited} are. */
    @BetweenModules
    @Transactional(readOnly = true)
    public int countAwaited(Collection<EditionId> of, WhoseReports whose, PersonId trainer) {
        return of.isEmpty()
                ? 0
                : submissions.countWaitingIn(of, whose == WhoseReports.ALL, whose == WhoseReports.NOBODYS, trainer);
    }

    /** The one of {@link #awaited} that lies before this report, which need not lie on the pile itself. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<SubmissionId> awaitedBefore(
            SubmissionId report, Collection<EditionId> of, WhoseReports whose, PersonId trainer) {
        var all = whose == WhoseReports.ALL;
        var nobodys = whose == WhoseReports.NOBODYS;
        return handedInAt(report, of)
                .flatMap(at -> lone(submissions.waitingBefore(of, all, nobodys, trainer, at, report, Limit.of(1))));
    }

    /** The one of {@link #awaited} that lies after this report. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<SubmissionId> awaitedAfter(
            SubmissionId report, Collection<EditionId> of, WhoseReports whose, PersonId trainer) {
        var all = whose == WhoseReports.ALL;
        var nobodys = whose == WhoseReports.NOBODYS;
        return handedInAt(report, of)
                .flatMap(at -> lone(submissions.waitingAfter(of, all, nobodys, trainer, at, report, Limit.of(1))));
    }

    /** How far everyone in an edition is with their homework. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<EnrolmentId, List<WorkRow>> progress(EditionId edition) {
        var asked = editions.homework(edition).stream()
                .filter(assignment -> assignment.kind().isHandedIn())
                .toList();
        var standings = submissions.standingsOf(edition).stream().collect(groupingBy(Standing::enrolment));
        var taking =
                enrolments.ofEdition(edition).stream().map(EnrolmentFacts::id).toList();
        var extended = deadlines.of(taking);
        return taking.stream()
                .collect(toMap(
                        id -> id,
                        id -> rows(
                                asked,
                                standings.getOrDefault(id, List.of()),
                                extended.getOrDefault(id, Extended.NONE))));
    }

    /** What somebody handed in, read now by a trainer of its edition; empty if it is not theirs to read. */
    @BetweenModules
    @Transactional
    public Optional<ReadingMatter> read(SubmissionId submission, PersonId reader) {
        return submissions
                .findById(submission)
                .filter(it -> isTrainedBy(it, reader))
                .filter(it -> it.lastHandedIn().isPresent())
                .flatMap(it -> read(it, reader));
    }

    /** The file of one round that was handed in, fetched now by a trainer of its edition; empty if it is not theirs. */
    @BetweenModules
    @Transactional
    public Optional<KeptFile> file(SubmissionId submission, int round, PersonId reader) {
        return submissions
                .findById(submission)
                .filter(it -> isTrainedBy(it, reader))
                .flatMap(it -> it.round(round))
                .filter(it -> it.handedInAt().isPresent())
                .flatMap(this::file)
                .map(file -> {
                    inspections.save(new Inspection(submission, round, reader, Inspected.FILE, clock.instant()));
                    return file;
                });
    }

    /** The round of a report whose author waits, held until this transaction ends; empty if it is not this trainer's. */
    @BetweenModules
    @Transactional
    public Optional<AwaitedRound> held(SubmissionId submission, PersonId trainer) {
        return submissions
                .findLocked(submission)
                .filter(it -> isTrainedBy(it, trainer))
                .filter(it -> isRunning(it.edition()))
                .flatMap(it -> it.awaited().map(round -> awaited(it, round)));
    }

    /** Whether this is a trainer's to read, held or not. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<EditionId> editionOf(SubmissionId submission, PersonId trainer) {
        return submissions
                .findById(submission)
                .filter(it -> isTrainedBy(it, trainer))
                .map(Submission::edition);
    }

    /** Gives a report that is held its judgement; its author is told by {@link #tell}. */
    @BetweenModules
    @Transactional
    public void judge(AwaitedRound report, Judgement judgement, PersonId trainer) {
        awaited(report.submission()).judge(judgement, trainer, clock.instant());
    }

    /** Lets an author know the judgement that their report was given; an insufficient one opens a new round. */
    @BetweenModules
    @Transactional
    public void tell(AwaitedRound report) {
        var submission = submissions.findLocked(report.submission()).orElseThrow();
        var told = submission.awaited().orElseThrow();
        var before = strongbox.open(told);
        submission.tell(clock.instant()).ifPresent(next -> next.begin(strongbox.seal(before.withFile(""), next.id())));
        if (submission.state() == AssignmentState.SUFFICIENT) {
            events.publishEvent(new HomeworkCredited(submission.enrolment(), submission.edition()));
        }
    }

    /** The reports of an edition that were judged and whose authors were not told yet. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<SubmissionId> untold(EditionId edition) {
        return submissions.untoldIn(edition).stream().map(Submissions.Lone::id).toList();
    }

    /** From here on this report is that trainer's to judge. */
    @BetweenModules
    @Transactional
    public void assign(AwaitedRound report, PersonId trainer) {
        submissions.findLocked(report.submission()).orElseThrow().assignTo(trainer);
    }

    private Optional<Instant> handedInAt(SubmissionId report, Collection<EditionId> of) {
        return of.isEmpty()
                ? Optional.empty()
                : submissions.findById(report).flatMap(Submission::lastHandedIn).flatMap(SubmissionRound::handedInAt);
    }

    private static Optional<SubmissionId> lone(List<Submissions.Lone> found) {
        return found.stream().map(Submissions.Lone::id).findFirst();
    }

    private SubmissionRound awaited(SubmissionId submission) {
        return submissions.findLocked(submission).flatMap(Submission::awaited).orElseThrow();
    }

    private AwaitedRound awaited(Submission submission, SubmissionRound round) {
        return new AwaitedRound(
                submission.id(),
                round.id(),
                round.number(),
                submission.assignment(),
                submission.edition(),
                submission.author(),
                strongbox.open(round).answers().texts().stream()
                        .map(String::length)
                        .toList());
    }

    private Optional<ReadingMatter> read(Submission submission, PersonId reader) {
        var edition = editions.find(submission.edition());
        var assignment = editions.assignment(submission.assignment());
        if (edition.isEmpty() || assignment.isEmpty()) {
            return Optional.empty();
        }
        var plan = learningPlanBeside(submission);
        note(submission, reader);
        plan.ifPresent(beside -> note(beside, reader));
        return Optional.of(matter(submission, edition.get(), assignment.get(), plan));
    }

    /** Nobody reads what is not there any more. */
    private void note(Submission read, PersonId reader) {
        if (read.erasedAt().isEmpty()) {
            var round = read.lastHandedIn().orElseThrow().number();
            inspections.save(new Inspection(read.id(), round, reader, Inspected.TEXT, clock.instant()));
        }
    }

    private ReadingMatter matter(
            Submission submission, EditionFacts edition, AssignmentFacts assignment, Optional<Submission> plan) {
        var awaited = submission.awaited();
        return new ReadingMatter(
                submission.id(),
                submission.author(),
                edition,
                assignment,
                submission
                        .handedIn()
                        .map(round -> round.handedIn(strongbox.open(round)))
                        .toList(),
                plan.flatMap(Submission::lastHandedIn)
                        .map(beside -> strongbox.open(beside).answers()),
                awaited.isPresent() && edition.status().takesHomework(),
                awaited.flatMap(SubmissionRound::judgement),
                submission.judge(),
                submission.erasedAt());
    }

    /** Reports refer to it. */
    private Optional<Submission> learningPlanBeside(Submission submission) {
        return submission.kind() == AssignmentKind.LEARNING_PLAN
                ? Optional.empty()
                : submissions
                        .findFirstByEnrolmentAndKind(submission.enrolment(), AssignmentKind.LEARNING_PLAN)
                        .filter(plan -> plan.lastHandedIn().isPresent()
                                && plan.erasedAt().isEmpty());
    }

    private Optional<KeptFile> file(SubmissionRound round) {
        return round.file()
                .flatMap(cabinet::fetch)
                .map(file -> file.named(new FileName(strongbox.open(round).fileName())));
    }

    private static List<WorkRow> rows(List<AssignmentFacts> asked, List<Standing> own, Extended extended) {
        return asked.stream()
                .map(assignment -> own.stream()
                        .filter(standing -> standing.assignment().equals(assignment.id()))
                        .findFirst()
                        .map(standing -> new WorkRow(
                                assignment,
                                standing.state(),
                                Optional.ofNullable(standing.handedInAt()).map(_ -> standing.id()),
                                extended.due(assignment)))
                        .orElse(new WorkRow(
                                assignment, AssignmentState.NOT_STARTED, Optional.empty(), extended.due(assignment))))
                .toList();
    }

    private boolean isTrainedBy(Submission submission, PersonId trainer) {
        return editions.isTrainedBy(submission.edition(), trainer);
    }

    private boolean isRunning(EditionId edition) {
        return editions.find(edition).filter(it -> it.status().takesHomework()).isPresent();
    }
}
