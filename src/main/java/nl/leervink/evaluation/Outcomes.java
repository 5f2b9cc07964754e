package nl.leervink.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.Courses;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.evaluation.CourseOutcomes.EvaluatedEdition;
import nl.leervink.evaluation.CourseOutcomes.QuestionOverTime;
import nl.leervink.evaluation.Outcome.Expected;
import nl.leervink.evaluation.Outcome.Known;
import nl.leervink.evaluation.Outcome.Running;
import nl.leervink.evaluation.Outcome.TooFew;
import nl.leervink.evaluation.Outcome.Turnout;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.ForTrainers;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What participants thought. Nothing of it is told before the evaluation is over, so that no two readings differ by the
 * answers of one person.
 */
@Service
public class Outcomes {

    /** As many answered, at least, of what a trainer sees. */
    public static final int FEWEST = 5;

    /** Of a course, those that ended last. */
    private static final int MOST_EDITIONS = 12;

    private final Editions editions;
    private final Enrolments enrolments;
    private final EvaluationTerms terms;
    private final EvaluationBook book;
    private final FormVersions forms;
    private final BallotBox box;
    private final Courses courses;
    private final Clock clock;

    Outcomes(
            Editions editions,
            Enrolments enrolments,
            EvaluationTerms terms,
            EvaluationBook book,
            FormVersions forms,
            BallotBox box,
            Courses courses,
            Clock clock) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.terms = terms;
        this.book = book;
        this.forms = forms;
        this.box = box;
        this.courses = courses;
        this.clock = clock;
    }

    /** Of an edition, however few answered; empty for one that is not evaluated. */
    @ForOffice
    @Transactional(readOnly = true)
    public Optional<Outcome> ofEdition(EditionId edition) {
        return editions.find(edition).flatMap(terms::of).map(this::outcome);
    }

    /** Of an edition this person trains, if enough answered; empty for any other. */
    @ForTrainers
    @Transactional(readOnly = true)
    public Optional<Outcome> forTrainer(EditionId edition, PersonId trainer) {
        return editions.find(edition)
                .filter(_ -> editions.isTrainedBy(edition, trainer))
                .flatMap(terms::of)
                .map(term -> switch (outcome(term)) {
                    case Running running -> new Running(running.until(), Optional.empty());
                    case Known(var results) when results.isOfFew() -> new TooFew(results.answered(), FEWEST);
                    case Expected expected -> expected;
                    case TooFew few -> few;
                    case Known known -> known;
                });
    }

    /** Every course on offer, by title. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<EvaluatedCourse> courses() {
        return courses.titles(courses.onOffer()).entrySet().stream()
                .map(each -> new EvaluatedCourse(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(EvaluatedCourse::title))
                .toList();
    }

    /** Of the latest editions of a course; empty for a course that we do not know. */
    @ForOffice
    @Transactional(readOnly = true)
    public Optional<CourseOutcomes> ofCourse(CourseId course) {
        return Optional.ofNullable(courses.titles(List.of(course)).get(course)).map(title -> ofCourse(course, title));
    }

    private CourseOutcomes ofCourse(CourseId course, String title) {
        var ended = editions.endedOf(course, LocalDate.now(clock), MOST_EDITIONS);
        var over = terms.of(ended).values().stream()
                .filter(term -> term.isOver(clock.instant()))
                .sorted(Comparator.comparing(EvaluationTerm::opens))
                .toList();
        var ids = over.stream().map(EvaluationTerm::edition).toList();
        var answered = box.answered(ids);
        var tallies = box.tallies(ids);
        var told = ended.stream()
                .filter(edition -> answered.containsKey(edition.id()))
                .sorted(Comparator.comparingInt((EditionFacts edition) -> ids.indexOf(edition.id())))
                .toList();
        return new CourseOutcomes(
                title,
                told.stream()
                        .map(edition -> new EvaluatedEdition(
                                edition.id(),
                                edition.period(),
                                edition.place(),
                                answered.getOrDefault(edition.id(), 0)))
                        .toList(),
                questions(over).stream()
                        .map(question -> new QuestionOverTime(
                                question,
                                told.stream()
                                        .map(edition -> tallies.getOrDefault(edition.id(), Map.of())
                                                .getOrDefault(question.id(), Map.of()))
                                        .map(tally -> QuestionResult.of(question, tally, List.of())
                                                .average())
                                        .toList()))
                        .filter(each -> each.averages().stream().anyMatch(Optional::isPresent))
                        .toList());
    }

    /** Those that have an average, of all these forms; in the words in which each was asked last. */
    private List<Question> questions(List<EvaluationTerm> over) {
        var questions = new LinkedHashMap<QuestionId, Question>();
        over.stream()
                .map(EvaluationTerm::form)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(forms::form)
                .flatMap(form -> form.questions().stream())
                .filter(question -> question.kind().isMeasured())
                .forEach(question -> questions.putIfAbsent(question.id(), question));
        return List.copyOf(questions.values());
    }

    private Outcome outcome(EvaluationTerm term) {
        var now = clock.instant();
        if (!term.hasOpened(now)) {
            return new Expected(term.opens(), term.until());
        }
        var answered = box.answered(Set.of(term.edition())).getOrDefault(term.edition(), 0);
        var asked = asked(term.edition());
        return term.isOver(now)
                ? new Known(results(term, answered, asked))
                : new Running(term.until(), Optional.of(new Turnout(answered, asked)));
    }

    private EvaluationResults results(EvaluationTerm term, int answered, int asked) {
        var tallies = box.tallies(Set.of(term.edition())).getOrDefault(term.edition(), Map.of());
        var texts = box.texts(term.edition());
        return new EvaluationResults(
                answered,
                asked,
                forms.form(term.form()).questions().stream()
                        .map(question -> QuestionResult.of(
                                question,
                                tallies.getOrDefault(question.id(), Map.of()),
                                texts.getOrDefault(question.id(), List.of())))
                        .toList());
    }

    /** How many were there: whoever never came is not asked. */
    private int asked(EditionId edition) {
        return (int) book.progressOf(enrolments.ofEdition(edition)).values().stream()
                .filter(progress -> progress.state() != EvaluationState.NEVER_CAME)
                .count();
    }
}
