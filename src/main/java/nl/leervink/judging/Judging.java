package nl.leervink.judging;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.files.KeptFile;
import nl.leervink.homework.AwaitedReport;
import nl.leervink.homework.AwaitedRound;
import nl.leervink.homework.HandedIn;
import nl.leervink.homework.HandedInHomework;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.ReadingMatter;
import nl.leervink.homework.SubmissionId;
import nl.leervink.homework.WorkRow;
import nl.leervink.kernel.ForTrainers;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what participants handed in, and judging reports. Only for the trainers of the edition. */
@Service
@ForTrainers
public class Judging {

    private static final Duration QUARTER = Duration.ofDays(91);

    /** As many as nobody judges in a quarter. */
    private static final int MOST_COUNTED = 1_000;

    private final HandedInHomework homework;
    private final FeedbackSheets sheets;
    private final SecondReadings secondReadings;
    private final FeedbackBox box;
    private final JudgingTerm term;
    private final Editions editions;
    private final People people;
    private final JudgementLetters letters;
    private final Clock clock;

    Judging(
            HandedInHomework homework,
            FeedbackSheets sheets,
            SecondReadings secondReadings,
            FeedbackBox box,
            JudgingTerm term,
            Editions editions,
            People people,
            JudgementLetters letters,
            Clock clock) {
        this.homework = homework;
        this.sheets = sheets;
        this.secondReadings = secondReadings;
        this.box = box;
        this.term = term;
        this.editions = editions;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    /** The reports that wait for this trainer, whoever waits longest first. */
    @Transactional(readOnly = true)
    public List<PileRow> pile(PileChoice choice, PersonId trainer, int page, int size) {
        var running = runningOf(choice, trainer);
        var awaited = homework.awaited(running.keySet(), choice.whose(), trainer, page, size);
        var known = people.persons(awaited.stream()
                .flatMap(report -> Stream.concat(Stream.of(report.author()), report.judge().stream()))
                .distinct()
                .toList());
        var titles = editions
                .homework(awaited.stream().map(AwaitedReport::edition).collect(toSet()))
                .stream()
                .collect(toMap(AssignmentFacts::id, AssignmentFacts::title));
        return awaited.stream()
                .map(report -> row(report, running, titles, known))
                .toList();
    }

    /** How many reports {@link #pile} holds. */
    @Transactional(readOnly = true)
    public int pileSize(PileChoice choice, PersonId trainer) {
        return homework.countAwaited(runningOf(choice, trainer).keySet(), choice.whose(), trainer);
    }

    /** How long people waited for this trainer's judgement, in the last quarter. */
    @Transactional(readOnly = true)
    public Turnaround turnaround(PersonId trainer) {
        return Turnaround.of(homework.judgedBy(trainer, clock.instant().minus(QUARTER), MOST_COUNTED), term);
    }

    /** The editions this trainer judges reports of, by title and first day. */
    @Transactional(readOnly = true)
    public List<EditionFacts> editionsOf(PersonId trainer) {
        return editions.trainedBy(trainer).stream()
                .filter(edition -> edition.status().takesHomework())
                .sorted(comparing(EditionFacts::title)
                        .thenComparing(edition -> edition.period().firstDay()))
                .toList();
    }

    /** How far everyone in this trainer's edition is with their homework; empty for an edition of others. */
    @Transactional(readOnly = true)
    public Map<EnrolmentId, List<WorkRow>> homework(EditionId edition, PersonId trainer) {
        return editions.isTrainedBy(edition, trainer) ? homework.progress(edition) : Map.of();
    }

    /**
     * What was handed in, to read and, if it is a report, to judge. Its author sees that it was read.
     *
     * @return empty if it is not this trainer's to read
     */
    @Transactional
    public Optional<ReadingDesk> desk(SubmissionId submission, PersonId trainer) {
        return homework.read(submission, trainer).map(matter -> desk(matter, trainer));
    }

    /** The file of one round that was handed in; empty if it is not this trainer's to read. Its author sees who fetched it. */
    @Transactional
    public Optional<KeptFile> file(SubmissionId submission, int round, PersonId trainer) {
        return homework.file(submission, round, trainer);
    }

    /** What lies before and after a report on the pile. */
    @Transactional(readOnly = true)
    public Place place(SubmissionId submission, PileChoice choice, PersonId trainer) {
        var running = runningOf(choice, trainer).keySet();
        return new Place(
                homework.countAwaited(running, choice.whose(), trainer),
                homework.awaitedBefore(submission, running, choice.whose(), trainer),
                homework.awaitedAfter(submission, running, choice.whose(), trainer));
    }

    /**
     * Keeps feedback that is being written.
     *
     * @param reading what this trainer goes on from; what a colleague saved since is never overwritten
     */
    @Transactional
    public FeedbackResult saveFeedback(SubmissionId submission, Reading reading, Feedback feedback, PersonId trainer) {
        if (homework.editionOf(submission, trainer).isEmpty()) {
            return new FeedbackResult.NotYours();
        }
        return homework.held(submission, trainer)
                .map(report -> saveFeedback(report, reading, feedback))
                .orElseGet(() -> whyNotHeld(submission, trainer));
    }

    /**
     * Gives a report its judgement. Its author gets a letter that says no more than that there is one. As long as they
     * were not told, another judgement may take its place.
     *
     * @param reading what this trainer goes on from
     */
    @Transactional
    public JudgeResult judge(
            SubmissionId submission,
            Reading reading,
            Judgement judgement,
            Feedback feedback,
            Telling telling,
            PersonId trainer) {
        var saved = saveFeedback(submission, reading, feedback, trainer);
        if (!(saved instanceof FeedbackResult.Saved)) {
            return new JudgeResult.NotSaved(saved);
        }
        if (judgement == Judgement.INSUFFICIENT && feedback.isMissing()) {
            return new JudgeResult.FeedbackMissing();
        }
        var report = homework.held(submission, trainer).orElseThrow();
        homework.judge(report, judgement, trainer);
        if (telling == Telling.NOW) {
            tell(report);
        }
        return new JudgeResult.Judged(
                telling == Telling.NOW,
                pile(PileChoice.ALL, trainer, 0, 1).stream()
                        .map(PileRow::submission)
                        .findFirst());
    }

    /** How many reports of this trainer's edition were judged, and wait until their authors are told. */
    @Transactional(readOnly = true)
    public int untold(EditionId edition, PersonId trainer) {
        return editions.isTrainedBy(edition, trainer) ? homework.untold(edition).size() : 0;
    }

    /**
     * Tells all authors of this trainer's edition whose report was judged.
     *
     * @return how many
     */
    @Transactional
    public int tellAll(EditionId edition, PersonId trainer) {
        var told = homework.untold(edition).stream()
                .flatMap(submission -> homework.held(submission, trainer).stream())
                .toList();
        told.forEach(this::tell);
        return told.size();
    }

    /**
     * From here on this report is that trainer's to judge; the others of the edition still may.
     *
     * @return whether it is; not if it waits no more, or one of the two does not train its edition
     */
    @Transactional
    public boolean assign(SubmissionId submission, PersonId judge, PersonId trainer) {
        var report = homework.held(submission, trainer).filter(held -> editions.isTrainedBy(held.edition(), judge));
        report.ifPresent(held -> homework.assign(held, judge));
        return report.isPresent();
    }

    private void tell(AwaitedRound report) {
        homework.tell(report);
        letters.tell(report);
    }

    private FeedbackResult saveFeedback(AwaitedRound report, Reading reading, Feedback feedback) {
        if (feedback.isTooLong()) {
            return new FeedbackResult.TooLong(feedback.text().length(), Feedback.LONGEST);
        }
        if (report.number() != reading.round()) {
            return new FeedbackResult.AlreadyJudged();
        }
        if (!feedback.fits(report.answers())) {
            return new FeedbackResult.NoSuchPassage();
        }
        var now = clock.instant();
        var sheet = sheets.findById(report.round());
        int version = sheet.map(FeedbackSheet::version).orElse(0);
        if (version != reading.draft()) {
            return new FeedbackResult.NewerDraftExists(
                    sheet.map(FeedbackSheet::savedAt).orElse(now), version);
        }
        var words = box.seal(feedback, report.round());
        sheet.ifPresentOrElse(
                written -> written.write(words, now), () -> sheets.save(new FeedbackSheet(report, words, now)));
        return new FeedbackResult.Saved(now, version + 1);
    }

    private FeedbackResult whyNotHeld(SubmissionId submission, PersonId trainer) {
        return homework.editionOf(submission, trainer)
                .flatMap(editions::find)
                .filter(edition -> edition.status().takesHomework())
                .<FeedbackResult>map(_ -> new FeedbackResult.AlreadyJudged())
                .orElseGet(FeedbackResult.Gone::new);
    }

    private ReadingDesk desk(ReadingMatter matter, PersonId trainer) {
        var written = sheets
                .findByRoundIn(matter.handedIn().stream().map(HandedIn::id).toList())
                .stream()
                .collect(toMap(FeedbackSheet::round, identity()));
        var opened = written.values().stream().collect(toMap(FeedbackSheet::round, box::open));
        var last = matter.last();
        var sheet = Optional.ofNullable(written.get(last.id()));
        var judgedBy = last.verdict().flatMap(HandedIn.Verdict::by);
        var second = secondReadings.findById(last.id());
        var known = people.persons(Stream.of(
                        Stream.of(matter.author()),
                        matter.edition().trainers().stream(),
                        matter.judge().stream(),
                        judgedBy.stream(),
                        second.stream().flatMap(it -> Stream.of(it.reader(), it.askedBy())))
                .flatMap(identity())
                .distinct()
                .toList());
        return new ReadingDesk(
                matter,
                nameOf(matter.author(), known),
                opened.getOrDefault(last.id(), Feedback.NONE),
                sheet.map(FeedbackSheet::savedAt),
                opened,
                new Reading(last.round(), sheet.map(FeedbackSheet::version).orElse(0)),
                term.dueFor(last.at()),
                matter.judge().map(judge -> new Colleague(judge, nameOf(judge, known))),
                matter.edition().trainers().stream()
                        .map(one -> new Colleague(one, nameOf(one, known)))
                        .sorted(comparing(Colleague::name))
                        .toList(),
                judgedBy.map(judge -> nameOf(judge, known)),
                second.map(it -> opinion(it, known, trainer)));
    }

    private SecondOpinion opinion(SecondReading reading, Map<PersonId, PersonFacts> known, PersonId trainer) {
        return new SecondOpinion(
                nameOf(reading.reader(), known),
                nameOf(reading.askedBy(), known),
                reading.askedAt(),
                reading.reader().equals(trainer),
                reading.advice(),
                box.openAdvice(reading));
    }

    private PileRow row(
            AwaitedReport report,
            Map<EditionId, EditionFacts> running,
            Map<AssignmentId, String> titles,
            Map<PersonId, PersonFacts> known) {
        var due = term.dueFor(report.handedInAt());
        return new PileRow(
                report.submission(),
                nameOf(report.author(), known),
                requireNonNull(titles.get(report.assignment())),
                requireNonNull(running.get(report.edition())).title(),
                report.number(),
                report.handedInAt(),
                report.late(),
                due,
                today().isAfter(due),
                report.judge().map(judge -> nameOf(judge, known)));
    }

    private Map<EditionId, EditionFacts> runningOf(PileChoice choice, PersonId trainer) {
        return editions.trainedBy(trainer).stream()
                .filter(edition -> edition.status().takesHomework())
                .filter(edition ->
                        choice.edition().filter(id -> !id.equals(edition.id())).isEmpty())
                .collect(toMap(EditionFacts::id, identity()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static String nameOf(PersonId person, Map<PersonId, PersonFacts> known) {
        return requireNonNull(known.get(person)).name().full();
    }
}
