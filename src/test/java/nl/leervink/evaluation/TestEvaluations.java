package nl.leervink.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.springframework.stereotype.Component;

/** Editions whose last session is over, and what people think of them. */
@Component
public class TestEvaluations {

    private final FillingIn fillingIn;
    private final EvaluationTerms terms;
    private final FormVersions forms;
    private final Editions planned;
    private final TestEditions editions;
    private final TestEnrolments enrolments;
    private final TestPeople people;
    private final TestClock clock;

    TestEvaluations(
            FillingIn fillingIn,
            EvaluationTerms terms,
            FormVersions forms,
            Editions planned,
            TestEditions editions,
            TestEnrolments enrolments,
            TestPeople people,
            TestClock clock) {
        this.fillingIn = fillingIn;
        this.terms = terms;
        this.forms = forms;
        this.planned = planned;
        this.editions = editions;
        this.enrolments = enrolments;
        this.people = people;
        this.clock = clock;
    }

    /** An edition and who takes part in it. */
    public record Ended(EditionId edition, PersonId trainer, List<PersonId> participants) {

        public PersonId anyone() {
            return participants.getFirst();
        }
    }

    /** Its last session is over, and its evaluation just opened. */
    public Ended justEnded(int participants) {
        var trainer = people.someone("Tineke", "Trainer");
        var edition = editions.anEdition(clock.today().minusWeeks(6), trainer);
        return taking(edition, trainer, participants);
    }

    Ended taking(EditionId edition, PersonId trainer, int participants) {
        var taking = IntStream.range(0, participants)
                .mapToObj(_ -> people.someone())
                .peek(person -> enrolments.enrol(person, edition))
                .toList();
        clock.goTo(term(edition).opens());
        return new Ended(edition, trainer, taking);
    }

    EvaluationTerm term(EditionId edition) {
        return terms.of(planned.find(edition).orElseThrow()).orElseThrow();
    }

    /** It is the day after the last on which it can be filled in. */
    public void close(Ended ended) {
        clock.goTo(term(ended.edition()).until().plusDays(1));
    }

    /** As many of them answer as there are marks, each with a mark and with words of their own. */
    public void answered(Ended ended, int... marks) {
        for (var place = 0; place < marks.length; place++) {
            fillIn(ended, ended.participants().get(place), marks[place], "Antwoord " + place);
        }
    }

    public FillInResult fillIn(Ended ended, PersonId person, int mark, String words) {
        return as(person, () -> fillingIn.handIn(ended.edition(), answers(ended, mark, words), person));
    }

    /** To every scale 4, to every choice the first, to the mark this one, and these words to the first open question. */
    public GivenAnswers answers(Ended ended, int mark, String words) {
        var form = form(ended);
        var chosen = new LinkedHashMap<QuestionId, Integer>();
        form.questions().forEach(question -> {
            switch (question.kind()) {
                case SCALE -> chosen.put(question.id(), 4);
                case CHOICE -> chosen.put(question.id(), 1);
                case MARK -> chosen.put(question.id(), mark);
                case OPEN -> {}
            }
        });
        return new GivenAnswers(
                chosen,
                java.util.Map.of(
                        of(form, QuestionKind.OPEN).findFirst().orElseThrow().id(), words));
    }

    public EvaluationForm form(Ended ended) {
        return forms.form(term(ended.edition()).form());
    }

    static Stream<Question> of(EvaluationForm form, QuestionKind kind) {
        return form.questions().stream().filter(question -> question.kind() == kind);
    }

    private static <X> X as(PersonId person, Supplier<X> deed) {
        return SignIn.during(person, Role.PARTICIPANT, deed);
    }
}
