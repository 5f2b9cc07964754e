package nl.leervink.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.evaluation.FillInResult.AlreadyFilledIn;
import nl.leervink.evaluation.FillInResult.Counted;
import nl.leervink.evaluation.FillInResult.Faulty;
import nl.leervink.evaluation.FillInResult.NotOpen;
import nl.leervink.evaluation.FillInResult.NotYours;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying what one thinks of an edition, once. What is not handed in is not here: it lies in the browser of whoever types it.
 */
@Service
@ForParticipants
public class FillingIn {

    private final Enrolments enrolments;
    private final Editions editions;
    private final EvaluationTerms terms;
    private final EvaluationBook book;
    private final FormVersions forms;
    private final BallotBox box;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FillingIn(
            Enrolments enrolments,
            Editions editions,
            EvaluationTerms terms,
            EvaluationBook book,
            FormVersions forms,
            BallotBox box,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enrolments = enrolments;
        this.editions = editions;
        this.terms = terms;
        this.book = book;
        this.forms = forms;
        this.box = box;
        this.events = events;
        this.clock = clock;
    }

    /** The evaluation of an edition one takes part in; empty for any other. */
    @Transactional(readOnly = true)
    public Optional<MyEvaluation> sheet(EditionId edition, PersonId me) {
        return enrolments.of(me, edition).flatMap(this::sheet);
    }

    /** Those that one can fill in now, what closes first on top. */
    @Transactional(readOnly = true)
    public List<MyEvaluation> toDo(PersonId me) {
        var now = clock.instant();
        var mine = enrolments.ofParticipant(me);
        var mentioned = editions.find(mine.stream().map(EnrolmentFacts::edition).toList());
        var evaluated = terms.of(mentioned.values());
        var open = mine.stream()
                .filter(own -> Optional.ofNullable(evaluated.get(own.edition()))
                        .filter(term -> term.isOpen(now))
                        .isPresent())
                .toList();
        return book.progressOf(open).values().stream()
                .filter(progress -> progress.state() == EvaluationState.OPEN)
                .sorted(Comparator.comparing(EvaluationProgress::until))
                .map(progress -> new MyEvaluation(
                        requireNonNull(mentioned.get(progress.edition())).title(), progress, Optional.empty()))
                .toList();
    }

    /** Hands it in. Of two at once one counts. */
    @Transactional
    public FillInResult handIn(EditionId edition, GivenAnswers answers, PersonId me) {
        return enrolments
                .of(me, edition)
                .map(own -> handIn(own, answers.tidy()))
                .orElseGet(NotYours::new);
    }

    private FillInResult handIn(EnrolmentFacts own, GivenAnswers answers) {
        var term = editions.withSeatsHeld(own.edition()).flatMap(terms::of);
        var progress = Optional.ofNullable(book.progressOf(List.of(own)).get(own.id()));
        if (term.isEmpty() || progress.isEmpty()) {
            return new NotYours();
        }
        return switch (progress.get().state()) {
            case FILLED_IN -> new AlreadyFilledIn();
            case NOT_YET, CLOSED, NEVER_CAME -> new NotOpen(progress.get().state());
            case OPEN -> count(own, answers, forms.form(term.get().form()));
        };
    }

    private FillInResult count(EnrolmentFacts own, GivenAnswers answers, EvaluationForm form) {
        var faults = answers.faults(form);
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        box.put(own, answers.to(form));
        events.publishEvent(new EvaluationFilledIn(own.id(), own.edition()));
        return new Counted();
    }

    private Optional<MyEvaluation> sheet(EnrolmentFacts own) {
        var now = clock.instant();
        return editions.find(own.edition())
                .flatMap(edition -> terms.of(edition)
                        .flatMap(term -> Optional.ofNullable(
                                        book.progressOf(List.of(own)).get(own.id()))
                                .map(progress -> new MyEvaluation(
                                        edition.title(),
                                        progress,
                                        Optional.of(term.form())
                                                .filter(_ ->
                                                        term.isOpen(now) && progress.state() == EvaluationState.OPEN)
                                                .map(forms::form)))));
    }
}
