package nl.leervink.judging;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.homework.AwaitedRound;
import nl.leervink.homework.HandedInHomework;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.SubmissionId;
import nl.leervink.homework.UntoldReport;
import nl.leervink.kernel.ForTrainers;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.Editions;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second reader: a colleague of the same edition, who advises. Whoever judges decides. */
@Service
@ForTrainers
public class SecondReaders {

    /** Of an advice, in characters. */
    public static final int LONGEST = 5_000;

    private static final int MOST_TOLD = 50;

    private final HandedInHomework homework;
    private final SecondReadings readings;
    private final FeedbackBox box;
    private final Editions editions;
    private final People people;
    private final JudgementLetters letters;
    private final Clock clock;

    SecondReaders(
            HandedInHomework homework,
            SecondReadings readings,
            FeedbackBox box,
            Editions editions,
            People people,
            JudgementLetters letters,
            Clock clock) {
        this.homework = homework;
        this.readings = readings;
        this.box = box;
        this.editions = editions;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    /** Asks a colleague to read along; they get a letter that says no more than that. */
    @Transactional
    public AskResult ask(SubmissionId submission, PersonId colleague, PersonId trainer) {
        var report = homework.held(submission, trainer);
        if (report.isEmpty()) {
            return new AskResult.NotYours();
        }
        if (colleague.equals(trainer) || !editions.isTrainedBy(report.get().edition(), colleague)) {
            return new AskResult.NoColleague();
        }
        if (readings.findById(report.get().round()).isPresent()) {
            return new AskResult.AskedAlready();
        }
        readings.save(new SecondReading(report.get(), colleague, trainer, clock.instant()));
        letters.askSecondReader(report.get(), colleague);
        return new AskResult.Asked();
    }

    /**
     * Asks no longer, as long as there is no advice.
     *
     * @return whether that is so
     */
    @Transactional
    public boolean askNoLonger(SubmissionId submission, PersonId trainer) {
        var asked = homework.held(submission, trainer)
                .flatMap(report -> readings.findById(report.round()))
                .filter(reading -> reading.advice().isEmpty());
        asked.ifPresent(reading -> readings.deleteById(reading.round()));
        return asked.isPresent();
    }

    /** What the second reader thinks; may be said otherwise until the author was told the judgement. */
    @Transactional
    public AdviseResult advise(SubmissionId submission, Judgement advice, String words, PersonId reader) {
        var why = words.replace("\0", "").strip();
        if (why.length() > LONGEST) {
            return new AdviseResult.TooLong(LONGEST);
        }
        return homework.held(submission, reader)
                .map(report -> advise(report, advice, why, reader))
                .orElseGet(AdviseResult.NotAsked::new);
    }

    /** What this trainer is asked to read along, whoever waits longest first. */
    @Transactional(readOnly = true)
    public List<AskedRow> askedOf(PersonId reader) {
        var asked = readings.findAskedOf(reader, Limit.of(MOST_TOLD));
        var waiting = homework.untold(asked.stream().map(SecondReading::round).toList(), reader);
        var known = people.persons(Stream.concat(
                        asked.stream().map(SecondReading::askedBy),
                        waiting.values().stream().map(UntoldReport::author))
                .distinct()
                .toList());
        return asked.stream()
                .flatMap(reading -> Optional.ofNullable(waiting.get(reading.round())).stream()
                        .map(report -> row(reading, report, known)))
                .toList();
    }

    private static AskedRow row(SecondReading reading, UntoldReport report, Map<PersonId, PersonFacts> known) {
        return new AskedRow(
                reading.submission(),
                requireNonNull(known.get(report.author())).name().full(),
                report.assignment().title(),
                report.edition().title(),
                requireNonNull(known.get(reading.askedBy())).name().full(),
                reading.askedAt());
    }

    private AdviseResult advise(AwaitedRound report, Judgement advice, String why, PersonId reader) {
        var asked = Optional.of(report.round())
                .flatMap(readings::findById)
                .filter(reading -> reading.reader().equals(reader));
        if (asked.isEmpty()) {
            return new AdviseResult.NotAsked();
        }
        var first = asked.get().advice().isEmpty();
        asked.get().advise(advice, box.sealAdvice(why, report.round()), clock.instant());
        if (first) {
            letters.tellOfAdvice(report, asked.get().askedBy());
        }
        return new AdviseResult.Advised();
    }
}
