package nl.leervink.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.Roster;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.evaluation.FillInResult.AlreadyFilledIn;
import nl.leervink.evaluation.FillInResult.Counted;
import nl.leervink.evaluation.FillInResult.Faulty;
import nl.leervink.evaluation.FillInResult.NotOpen;
import nl.leervink.evaluation.FillInResult.NotYours;
import nl.leervink.evaluation.TestEvaluations.Ended;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class FillingInTest {

    @Autowired
    FillingIn fillingIn;

    @Autowired
    BallotBox box;

    @Autowired
    TestEvaluations evaluations;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments places;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Editions planned;

    @Autowired
    Roster roster;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private Ended ended;
    private PersonId noor;

    @BeforeEach
    void anEditionEnded() {
        ended = evaluations.justEnded(2);
        noor = ended.anyone();
        SignIn.as(noor, Role.PARTICIPANT);
    }

    @Test
    void theEvaluationOpensTheMomentTheLastSessionEnds() {
        clock.goTo(evaluations.term(ended.edition()).opens().minusSeconds(60));
        assertThat(state()).isEqualTo(EvaluationState.NOT_YET);

        clock.goTo(evaluations.term(ended.edition()).opens());

        assertThat(state()).isEqualTo(EvaluationState.OPEN);
        assertThat(fillingIn.toDo(noor))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.progress().edition()).isEqualTo(ended.edition()));
    }

    @Test
    void theEvaluationIsOpenThroughItsLastDay() {
        var answers = evaluations.answers(ended, 8, "Mooi");
        var last = evaluations.term(ended.edition()).until();

        clock.goTo(last.atTime(LocalTime.of(23, 58)).atZone(Spelling.HERE).toInstant());
        assertThat(state()).isEqualTo(EvaluationState.OPEN);
        clock.goTo(last.plusDays(1).atStartOfDay(Spelling.HERE).toInstant());

        assertThat(state()).isEqualTo(EvaluationState.CLOSED);
        assertThat(fillingIn.handIn(ended.edition(), answers, noor)).isEqualTo(new NotOpen(EvaluationState.CLOSED));
        assertThat(fillingIn.toDo(noor)).isEmpty();
    }

    @Test
    void whoAnsweredIsDoneAndTheFirstTimeCounts() {
        assertThat(fillingIn.handIn(ended.edition(), evaluations.answers(ended, 8, "Mooi"), noor))
                .isEqualTo(new Counted());
        var again = new GivenAnswers(Map.of(mark().id(), 1), Map.of());

        assertThat(fillingIn.handIn(ended.edition(), again, noor)).isEqualTo(new AlreadyFilledIn());
        assertThat(state()).isEqualTo(EvaluationState.FILLED_IN);
        assertThat(fillingIn.sheet(ended.edition(), noor).orElseThrow().form()).isEmpty();
        assertThat(tally(mark())).isEqualTo(Map.of(8, 1));
    }

    @Test
    void ofTwoSentAtOnceOneCounts() throws Exception {
        var answers = evaluations.answers(ended, 7, "Goed");
        Callable<FillInResult> sending =
                () -> SignIn.during(noor, Role.PARTICIPANT, () -> fillingIn.handIn(ended.edition(), answers, noor));

        List<FillInResult> results;
        try (var both = Executors.newFixedThreadPool(2)) {
            results = both.invokeAll(List.of(sending, sending)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }

        assertThat(results).containsExactlyInAnyOrder(new Counted(), new AlreadyFilledIn());
        assertThat(tally(mark())).isEqualTo(Map.of(7, 1));
        assertThat(box.texts(ended.edition()).values()).containsExactly(List.of("Goed"));
    }

    @Test
    void whoHasNoPlaceIsNotAsked() {
        var stranger = people.someone();
        SignIn.as(stranger, Role.PARTICIPANT);

        assertThat(fillingIn.sheet(ended.edition(), stranger)).isEmpty();
        assertThat(fillingIn.handIn(ended.edition(), evaluations.answers(ended, 8, ""), stranger))
                .isEqualTo(new NotYours());
        assertThat(fillingIn.toDo(stranger)).isEmpty();
    }

    @Test
    void aCancelledEditionIsNotEvaluated() {
        editions.cancel(ended.edition());

        assertThat(fillingIn.sheet(ended.edition(), noor)).isEmpty();
        assertThat(fillingIn.handIn(ended.edition(), new GivenAnswers(Map.of(), Map.of()), noor))
                .isEqualTo(new NotYours());
    }

    @Test
    void anEditionThatTheOfficeClosedIsStillEvaluated() {
        editions.close(ended.edition());

        assertThat(fillingIn.handIn(ended.edition(), evaluations.answers(ended, 8, ""), noor))
                .isEqualTo(new Counted());
    }

    @Test
    void whoNeverCameIsNotAsked() {
        var own = enrolments.of(noor, ended.edition()).orElseThrow().id();
        SignIn.as(ended.trainer(), Role.TRAINER);
        planned.sessions(ended.edition()).forEach(session -> {
            roster.everyonePresent(session.id(), ended.trainer());
            roster.record(session.id(), own, Presence.ABSENT, Minutes.NONE, ended.trainer());
            roster.close(session.id(), ended.trainer());
        });
        SignIn.as(noor, Role.PARTICIPANT);

        assertThat(state()).isEqualTo(EvaluationState.NEVER_CAME);
        assertThat(fillingIn.toDo(noor)).isEmpty();
    }

    @Test
    void onlyTheMarkHasToBeGiven() {
        var nothing = new GivenAnswers(Map.of(), Map.of());

        assertThat(fillingIn.handIn(ended.edition(), nothing, noor))
                .isEqualTo(new Faulty(Map.of(mark().id(), AnswerFault.MISSING)));
        assertThat(fillingIn.handIn(ended.edition(), new GivenAnswers(Map.of(mark().id(), 10), Map.of()), noor))
                .isEqualTo(new Counted());
    }

    @Test
    void aNumberThatIsNotOnTheFormIsRefused() {
        var right = evaluations.answers(ended, 8, "");
        Stream.of(QuestionKind.SCALE, QuestionKind.CHOICE, QuestionKind.MARK).forEach(kind -> {
            var question = TestEvaluations.of(evaluations.form(ended), kind)
                    .findFirst()
                    .orElseThrow();
            for (var wrong : new int[] {0, -1, 11}) {
                var chosen = new HashMap<>(right.chosen());
                chosen.put(question.id(), wrong);

                assertThat(fillingIn.handIn(ended.edition(), new GivenAnswers(chosen, Map.of()), noor))
                        .isEqualTo(new Faulty(Map.of(question.id(), AnswerFault.NO_ANSWER_TO_THIS)));
            }
        });
    }

    @Test
    void whatAnswersNoQuestionIsNotKept() {
        var foreign = QuestionId.next();
        var answers = new GivenAnswers(Map.of(mark().id(), 8, foreign, 3), Map.of(QuestionId.next(), "Verdwaald"));

        assertThat(fillingIn.handIn(ended.edition(), answers, noor)).isEqualTo(new Counted());

        assertThat(box.tallies(List.of(ended.edition())).get(ended.edition())).containsOnlyKeys(mark().id());
        assertThat(box.texts(ended.edition())).isEmpty();
    }

    @Test
    void tooMuchTextIsSaidAndAsMuchAsFitsIsKept() {
        var longest = "é".repeat(GivenAnswers.LONGEST_TEXT);

        assertThat(evaluations.fillIn(ended, noor, 8, longest + "é"))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty -> assertThat(faulty.faults().values()).containsExactly(AnswerFault.TOO_LONG));
        assertThat(evaluations.fillIn(ended, noor, 8, longest)).isEqualTo(new Counted());
    }

    @Test
    void controlCharactersAreLeftOutAndLinesStay() {
        evaluations.fillIn(ended, noor, 8, "  Mooi\u0000 en\u202E\t\u0007goed.\r\nEcht\u009F.  ");

        assertThat(box.texts(ended.edition()).values()).containsExactly(List.of("Mooi en goed.\nEcht."));
    }

    private EvaluationState state() {
        return fillingIn.sheet(ended.edition(), noor).orElseThrow().progress().state();
    }

    private Question mark() {
        return TestEvaluations.of(EvaluationForm.ours(), QuestionKind.MARK)
                .findFirst()
                .orElseThrow();
    }

    private Map<Integer, Integer> tally(Question question) {
        return box.tallies(List.of(ended.edition()))
                .getOrDefault(ended.edition(), Map.of())
                .getOrDefault(question.id(), Map.of());
    }
}
