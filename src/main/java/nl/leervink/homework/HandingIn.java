package nl.leervink.homework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileCheck;
import nl.leervink.files.FileKind;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.homework.OwnWork.Own;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.kernel.Period;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.Editions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing homework and handing it in. Everyone reads and writes their own and nobody else's. */
@Service
@ForParticipants
public class HandingIn {

    /** Of a file, in bytes. */
    public static final int LARGEST_FILE = FileKind.LARGEST;

    /** As which a report may be a file. */
    private static final Set<FileKind> REPORTS = Set.of(FileKind.PDF, FileKind.DOCX, FileKind.ODT);

    private final Submissions submissions;
    private final OwnWork ownWork;
    private final Strongbox strongbox;
    private final EarlierDrafts earlier;
    private final Deadlines deadlines;
    private final Editions editions;
    private final FileCabinet cabinet;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandingIn(
            Submissions submissions,
            OwnWork ownWork,
            Strongbox strongbox,
            EarlierDrafts earlier,
            Deadlines deadlines,
            Editions editions,
            FileCabinet cabinet,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.ownWork = ownWork;
        this.strongbox = strongbox;
        this.earlier = earlier;
        this.deadlines = deadlines;
        this.editions = editions;
        this.cabinet = cabinet;
        this.events = events;
        this.clock = clock;
    }

    /** The assignment and what this person wrote for it; empty if it is not theirs. */
    @Transactional(readOnly = true)
    public Optional<Worksheet> worksheet(AssignmentId assignment, PersonId me) {
        return own(assignment, me).map(this::worksheet);
    }

    /**
     * Keeps what was typed.
     *
     * @param basedOn the version the screen began with; another version saved since is never overwritten
     */
    @Transactional
    public SaveResult save(AssignmentId assignment, Draft draft, int basedOn, PersonId me) {
        return own(assignment, me).map(own -> save(own, draft, basedOn)).orElseGet(SaveResult.NotYours::new);
    }

    /** Whether this draft lacks nothing. Asked before {@link #handIn}, which cannot be undone; nothing is saved. */
    @Transactional(readOnly = true)
    public boolean isWhole(AssignmentId assignment, Draft draft, PersonId me) {
        return own(assignment, me)
                .filter(own -> lack(own, draft, roundOf(own)).isEmpty())
                .isPresent();
    }

    /** Saves what was typed and freezes it. Late is allowed, and marked. */
    @Transactional
    public HandInResult handIn(AssignmentId assignment, Draft draft, int basedOn, PersonId me) {
        return own(assignment, me)
                .map(own -> handIn(own, draft, basedOn))
                .orElseGet(() -> new HandInResult.NotSaved(new SaveResult.NotYours()));
    }

    /**
     * Puts a file with the draft of a report, instead of one that lay there.
     *
     * @param name as the sender calls it; made safe, and given the ending of what the file really is
     */
    @Transactional
    public AttachResult attach(AssignmentId assignment, String name, Bytes content, PersonId me) {
        return own(assignment, me).map(own -> attach(own, name, content)).orElseGet(AttachResult.NotYours::new);
    }

    /** Takes the file away from the draft of a report. */
    @Transactional
    public void detach(AssignmentId assignment, PersonId me) {
        own(assignment, me)
                .filter(own -> !own.isCancelled())
                .flatMap(own ->
                        submissions.findLocked(assignment, own.enrolment().id()))
                .flatMap(Submission::open)
                .ifPresent(this::removeFile);
    }

    /** The file this person put with one round of their own report. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> file(AssignmentId assignment, int round, PersonId me) {
        return own(assignment, me)
                .flatMap(own -> submissions.findByAssignmentAndEnrolment(
                        assignment, own.enrolment().id()))
                .flatMap(submission -> submission.round(round))
                .flatMap(written -> written.file()
                        .flatMap(cabinet::fetch)
                        .map(file ->
                                file.named(new FileName(strongbox.open(written).fileName()))));
    }

    private Worksheet worksheet(Own own) {
        var assignment = own.assignment();
        var submission = submissions.findByAssignmentAndEnrolment(
                assignment.id(), own.enrolment().id());
        var state = submission.map(Submission::state).orElse(AssignmentState.NOT_STARTED);
        var open = submission.isPresent()
                ? submission.flatMap(Submission::open).map(round -> open(own, round))
                : blank(own);
        var due = due(own, submission);
        return new Worksheet(
                assignment,
                own.edition().title(),
                assignment.countsFor(own.edition().conditions()),
                due,
                state,
                open.filter(_ -> own.endedAt().isEmpty()),
                submission.stream()
                        .flatMap(Submission::handedIn)
                        .map(round -> round.handedIn(strongbox.open(round)))
                        .toList(),
                own.isCancelled(),
                isPast(due),
                submission.flatMap(Submission::erasedAt).or(own::endedAt));
    }

    private Worksheet.Open open(Own own, SubmissionRound round) {
        var work = strongbox.open(round);
        return new Worksheet.Open(
                round.number(),
                work.answers().sized(own.texts()),
                work.meeting(),
                work.fileName(),
                round.draftVersion(),
                Optional.of(round.savedAt()));
    }

    private static Optional<Worksheet.Open> blank(Own own) {
        return own.assignment().kind().isHandedIn()
                ? Optional.of(new Worksheet.Open(1, own.blank(), PracticeMeeting.BLANK, "", 0, Optional.empty()))
                : Optional.empty();
    }

    private SaveResult save(Own own, Draft typed, int basedOn) {
        var draft = new Draft(typed.answers().sized(own.texts()), typed.meeting());
        var tooLong = draft.answers().tooLong();
        if (tooLong.isPresent()) {
            var question = tooLong.getAsInt();
            return new SaveResult.TooLong(
                    question, draft.answers().texts().get(question).length(), Answers.LONGEST);
        }
        if (draft.meeting().method().length() > PracticeMeeting.LONGEST_METHOD) {
            return new SaveResult.TooLong(0, draft.meeting().method().length(), PracticeMeeting.LONGEST_METHOD);
        }
        if (own.isCancelled()) {
            return new SaveResult.EditionCancelled();
        }
        var open = openRound(own);
        if (open.isEmpty()) {
            return isErased(own) ? new SaveResult.Erased() : new SaveResult.AlreadyHandedIn();
        }
        var round = open.get();
        if (round.draftVersion() != basedOn) {
            return new SaveResult.NewerDraftExists(round.savedAt(), round.draftVersion());
        }
        var before = strongbox.open(round);
        earlier.keep(round, before, draft, clock.instant());
        round.write(strongbox.seal(before.with(draft), round.id()), clock.instant());
        return new SaveResult.Saved(round.savedAt(), round.draftVersion());
    }

    private HandInResult handIn(Own own, Draft draft, int basedOn) {
        var saved = save(own, draft, basedOn);
        if (!(saved instanceof SaveResult.Saved)) {
            return new HandInResult.NotSaved(saved);
        }
        var submission = locked(own);
        var round = submission.open().orElseThrow();
        return lack(own, draft, Optional.of(round)).orElseGet(() -> freeze(own, submission));
    }

    /** Why this draft is not whole, if so. */
    private Optional<HandInResult> lack(Own own, Draft draft, Optional<SubmissionRound> round) {
        int version = round.map(SubmissionRound::draftVersion).orElse(0);
        return switch (own.assignment().kind()) {
            case REPORT, LEARNING_PLAN, REFLECTION ->
                Optional.of(draft.answers().sized(own.texts()).unanswered())
                        .filter(unanswered -> !unanswered.isEmpty()
                                && round.flatMap(SubmissionRound::file).isEmpty())
                        .map(unanswered -> new HandInResult.Unanswered(unanswered, version));
            case PRACTICE_MEETING ->
                Optional.of(draft.meeting().faults(practiceTime(own), today()))
                        .filter(faults -> !faults.isEmpty())
                        .map(faults -> new HandInResult.MeetingNotRight(faults, version));
            case FILE ->
                round.flatMap(SubmissionRound::file).isPresent()
                        ? Optional.empty()
                        : Optional.of(new HandInResult.FileMissing(version));
            case QUESTIONS, PREPARATION -> Optional.empty();
        };
    }

    private HandInResult freeze(Own own, Submission submission) {
        var late = isPast(due(own, Optional.of(submission)));
        submission.handIn(clock.instant(), late);
        if (!own.assignment().kind().isJudged()) {
            events.publishEvent(
                    new HomeworkCredited(own.enrolment().id(), own.edition().id()));
        }
        return new HandInResult.HandedIn(clock.instant(), late);
    }

    /** One guides a meeting after the second day, where there is one, and before the course ends. */
    private Period practiceTime(Own own) {
        var period = own.edition().period();
        return own.enrolment().own(editions.sessions(own.edition().id())).stream()
                .skip(1)
                .findFirst()
                .map(second -> new Period(second.date(), period.lastDay()))
                .orElse(period);
    }

    private AttachResult attach(Own own, String given, Bytes content) {
        if (!own.assignment().kind().takesFile()) {
            return new AttachResult.NoFileAsked();
        }
        return switch (FileCheck.of(content, REPORTS)) {
            case FileCheck.TooLarge(var largest) -> new AttachResult.TooLarge(largest);
            case FileCheck.WrongKind() -> new AttachResult.WrongKind();
            case FileCheck.Harmful(var harm) -> new AttachResult.Harmful(harm);
            case FileCheck.Sound(var kind) -> attach(own, kind, given, content);
        };
    }

    private AttachResult attach(Own own, FileKind kind, String given, Bytes content) {
        if (own.isCancelled()) {
            return new AttachResult.EditionCancelled();
        }
        var open = openRound(own);
        if (open.isEmpty()) {
            return isErased(own) ? new AttachResult.Erased() : new AttachResult.AlreadyHandedIn();
        }
        var round = open.get();
        var name = kind.named(given).value();
        round.file().ifPresent(cabinet::remove);
        round.attach(
                cabinet.keepSealed(kind.mediaType(), content),
                strongbox.seal(strongbox.open(round).withFile(name), round.id()));
        return new AttachResult.Attached(name);
    }

    private void removeFile(SubmissionRound round) {
        var file = round.file();
        round.detach(strongbox.seal(strongbox.open(round).withFile(""), round.id()));
        file.ifPresent(cabinet::remove);
    }

    private Optional<SubmissionRound> roundOf(Own own) {
        return submissions
                .findByAssignmentAndEnrolment(
                        own.assignment().id(), own.enrolment().id())
                .flatMap(Submission::open);
    }

    /** The round to write in, begun if need be, and locked. */
    private Optional<SubmissionRound> openRound(Own own) {
        if (!own.assignment().kind().isHandedIn() || own.endedAt().isPresent()) {
            return Optional.empty();
        }
        submissions.begin(
                SubmissionId.next().value(),
                own.assignment().id().value(),
                own.enrolment().id().value(),
                own.edition().id().value(),
                own.enrolment().participant().value(),
                own.assignment().kind().name());
        var submission = locked(own);
        var round = submission.write(clock.instant());
        return Optional.of(round)
                .filter(it -> it.handedInAt().isEmpty() && submission.erasedAt().isEmpty());
    }

    private boolean isErased(Own own) {
        return submissions
                .findByAssignmentAndEnrolment(
                        own.assignment().id(), own.enrolment().id())
                .flatMap(Submission::erasedAt)
                .or(own::endedAt)
                .isPresent();
    }

    private Submission locked(Own own) {
        return submissions
                .findLocked(own.assignment().id(), own.enrolment().id())
                .orElseThrow();
    }

    private Optional<Own> own(AssignmentId assignment, PersonId me) {
        return ownWork.of(assignment, me);
    }

    private Optional<LocalDate> due(Own own, Optional<Submission> submission) {
        return Deadlines.ofRound(
                own.assignment(),
                deadlines.of(own.assignment(), own.enrolment().id()),
                submission.flatMap(Submission::reopenedAt));
    }

    private boolean isPast(Optional<LocalDate> due) {
        return due.filter(today()::isAfter).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
