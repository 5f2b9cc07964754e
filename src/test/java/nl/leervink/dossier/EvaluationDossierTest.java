package nl.leervink.dossier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.evaluation.TestEvaluations;
import nl.leervink.evaluation.TestEvaluations.Ended;
import nl.leervink.files.Unzipped;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Role;
import nl.leervink.paper.Judge;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class EvaluationDossierTest {

    private static final String INDEX = "0 overzicht.pdf";
    private static final String EVALUATION = "4 evaluatie.pdf";

    @Autowired
    EditionDossier dossiers;

    @Autowired
    TestEvaluations evaluations;

    @Autowired
    TestPeople people;

    private PersonId office;

    @BeforeEach
    void theOfficeActs() {
        office = people.someone("Bo", "Bureau");
        SignIn.as(office, Role.OFFICE);
    }

    @Test
    void theDossierTellsHowOftenEachAnswerWasGivenAndWhatWasWritten() throws Exception {
        var ended = evaluations.justEnded(7);
        evaluations.answered(ended, 6, 7, 8, 9, 9);
        evaluations.close(ended);

        var files = unzipped(ended);

        assertThat(text(files, EVALUATION))
                .contains("5 van de 7 deelnemers vulden haar in", "Gemiddeld cijfer", "7,8", "Antwoord 4");
        assertThat(text(files, INDEX)).contains("5 van de 7 deelnemers vulden haar in", EVALUATION);
        assertThat(Judge.faults(requireNonNull(files.get(EVALUATION)))).isEmpty();
        assertThat(dossiers.lacking(ended.edition(), office)).doesNotContain(Lacking.EVALUATION);
    }

    @Test
    void ofFewTheDossierTellsNothingThatTheyWroteAndTheIndexSaysHowFew() throws IOException {
        var ended = evaluations.justEnded(7);
        evaluations.answered(ended, 6, 7);
        evaluations.close(ended);

        var files = unzipped(ended);

        assertThat(text(files, EVALUATION)).contains("6,5").doesNotContain("Antwoord 0", "Antwoord 1");
        assertThat(text(files, INDEX)).contains("2 van de 7 deelnemers vulden haar in; daarom staat niet afgedrukt");
    }

    @Test
    void whenItIsOverAndNobodyAnsweredTheDossierSaysSoAndWaitsForNothing() throws IOException {
        var ended = evaluations.justEnded(7);
        evaluations.close(ended);

        var files = unzipped(ended);

        assertThat(files).doesNotContainKey(EVALUATION);
        assertThat(text(files, INDEX)).contains("Gesloten; niemand vulde haar in");
        assertThat(dossiers.lacking(ended.edition(), office)).doesNotContain(Lacking.EVALUATION);
    }

    @Test
    void whileItRunsTheDossierHoldsNothingOfIt() throws IOException {
        var ended = evaluations.justEnded(6);
        evaluations.answered(ended, 6, 7, 8, 9, 9);

        assertThat(unzipped(ended)).doesNotContainKey(EVALUATION);
        assertThat(dossiers.lacking(ended.edition(), office)).contains(Lacking.EVALUATION);
    }

    private Map<String, Bytes> unzipped(Ended ended) throws IOException {
        return Unzipped.of(dossiers.archive(ended.edition(), office).orElseThrow());
    }

    private static String text(Map<String, Bytes> files, String name) throws IOException {
        return Judge.text(requireNonNull(files.get(name))).replaceAll("\\s+", " ");
    }
}
