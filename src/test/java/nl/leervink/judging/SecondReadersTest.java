package nl.leervink.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.SubmissionId;
import nl.leervink.homework.WhoseReports;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class SecondReadersTest {

    @Autowired
    SecondReaders readers;

    @Autowired
    Judging judging;

    @Autowired
    TestReports reports;

    @Autowired
    TestPeople people;

    PersonId trainer;
    PersonId colleague;
    EditionId edition;
    SubmissionId report;

    @BeforeEach
    void aReportWaitsForTwoTrainers() {
        colleague = people.someone("Cor", "Collega");
        var waiting = reports.waiting(colleague);
        trainer = waiting.trainer();
        edition = waiting.edition();
        report = waiting.submission();
    }

    @Test
    void aColleagueIsAskedByALetterThatSaysNoMoreThanThat() {
        assertThat(readers.ask(report, colleague, trainer)).isEqualTo(new AskResult.Asked());

        assertThat(reports.letters(colleague))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("/trainer/nakijken/" + report.value())
                        .doesNotContain("Anna", "stilte"));
        assertThat(readers.askedOf(colleague)).singleElement().satisfies(row -> {
            assertThat(row.submission()).isEqualTo(report);
            assertThat(row.askedBy()).isEqualTo("Tineke Trainer");
            assertThat(row.author()).isEqualTo("Anna Appel");
            assertThat(row.assignment()).isEqualTo("Reflectieverslag");
        });
    }

    @Test
    void onlyAnotherTrainerOfTheEditionReadsAlong() {
        assertThat(readers.ask(report, trainer, trainer)).isEqualTo(new AskResult.NoColleague());
        assertThat(readers.ask(report, people.someone(), trainer)).isEqualTo(new AskResult.NoColleague());
        var stranger = people.someone();
        assertThat(readers.ask(report, colleague, stranger)).isEqualTo(new AskResult.NotYours());
    }

    @Test
    void oneIsAskedAtATime() {
        readers.ask(report, colleague, trainer);

        assertThat(readers.ask(report, colleague, trainer)).isEqualTo(new AskResult.AskedAlready());
        assertThat(readers.askNoLonger(report, trainer)).isTrue();
        assertThat(readers.ask(report, colleague, trainer)).isEqualTo(new AskResult.Asked());
    }

    @Test
    void theAdviceLiesBesideTheReport() {
        readers.ask(report, colleague, trainer);

        assertThat(readers.advise(report, Judgement.INSUFFICIENT, "Vraag 2 is mager.", colleague))
                .isEqualTo(new AdviseResult.Advised());
        readers.advise(report, Judgement.SUFFICIENT, "Bij nader inzien goed.", colleague);

        assertThat(reports.letters(trainer)).hasSize(1);
        assertThat(readers.askedOf(colleague)).isEmpty();
        assertThat(judging.desk(report, trainer).orElseThrow().secondOpinion()).hasValueSatisfying(opinion -> {
            assertThat(opinion.advice()).contains(Judgement.SUFFICIENT);
            assertThat(opinion.words()).isEqualTo("Bij nader inzien goed.");
            assertThat(opinion.mine()).isFalse();
            assertThat(opinion.toString()).doesNotContain("goed");
        });
    }

    @Test
    void whoWasNotAskedAdvisesNothing() {
        readers.ask(report, colleague, trainer);

        assertThat(readers.advise(report, Judgement.SUFFICIENT, "Prima", trainer))
                .isEqualTo(new AdviseResult.NotAsked());
        assertThat(readers.advise(report, Judgement.SUFFICIENT, "Prima", people.someone()))
                .isEqualTo(new AdviseResult.NotAsked());
        assertThat(readers.advise(report, Judgement.SUFFICIENT, "x".repeat(5_001), colleague))
                .isEqualTo(new AdviseResult.TooLong(5_000));
    }

    @Test
    void onceItsAuthorWasToldNoAdviceIsNeeded() {
        readers.ask(report, colleague, trainer);
        judging.judge(report, new Reading(1, 0), Judgement.SUFFICIENT, Feedback.NONE, Telling.NOW, trainer);

        assertThat(readers.advise(report, Judgement.SUFFICIENT, "Prima", colleague))
                .isEqualTo(new AdviseResult.NotAsked());
        assertThat(readers.askedOf(colleague)).isEmpty();
        assertThat(judging.desk(report, colleague).orElseThrow().judgedBy()).contains("Tineke Trainer");
    }

    @Test
    void theTrainersPileSaysWhichAssignmentWaits() {
        assertThat(judging.pile(of(WhoseReports.ALL), trainer, 0, 10))
                .extracting(PileRow::assignment)
                .containsExactly("Reflectieverslag");
    }

    @Test
    void aReportInSomebodysNameLiesOnTheirPile() {
        assertThat(judging.pileSize(of(WhoseReports.NOBODYS), trainer)).isEqualTo(1);

        assertThat(judging.assign(report, colleague, trainer)).isTrue();

        assertThat(judging.pileSize(of(WhoseReports.NOBODYS), trainer)).isZero();
        assertThat(judging.pileSize(of(WhoseReports.MINE), trainer)).isZero();
        assertThat(judging.pileSize(of(WhoseReports.MINE), colleague)).isEqualTo(1);
        assertThat(judging.assign(report, people.someone(), trainer)).isFalse();
    }

    private PileChoice of(WhoseReports whose) {
        return new PileChoice(whose, Optional.of(edition));
    }
}
