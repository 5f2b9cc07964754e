package nl.leervink.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.Roster;
import nl.leervink.attendance.Signature;
import nl.leervink.attendance.Signing;
import nl.leervink.attendance.TestRosters;
import nl.leervink.attendance.TestSignatures;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.paper.Judge;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.SessionId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PresenceListsTest {

    @Autowired
    PresenceLists lists;

    @Autowired
    Roster roster;

    @Autowired
    Signing signing;

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    PersonId trainer;
    SessionId today;
    EnrolmentId anna;
    EnrolmentId bram;

    @BeforeEach
    void aGroupMeetsToday() {
        var group = rosters.aGroupMeetsToday("Appel", "<b>Boom</b>");
        trainer = group.trainer();
        today = group.today();
        anna = group.annas();
        bram = group.brams();
        SignIn.as(trainer, Role.TRAINER);
        roster.record(today, bram, Presence.LATE, Minutes.of(20), trainer);
    }

    @Test
    void theListHasEveryoneWithRoomToSignAndWhatWasRecorded() throws Exception {
        var list = lists.of(today, trainer).orElseThrow();

        assertThat(list.name().value()).startsWith("Presentielijst").endsWith(".pdf");
        assertThat(Judge.faults(list.bytes())).isEmpty();
        assertThat(Judge.text(list.bytes()).replaceAll("\\s+", " "))
                .contains("Tineke Trainer", "Anna Appel", "Bram <b>Boom</b>", "Te laat", "20 minuten gemist")
                .contains("Handtekening", "Periode")
                .doesNotContain("Gehouden");
    }

    @Test
    void whatWasRecordedIsProvisionalUntilTheListIsClosed() throws Exception {
        var open = told();
        roster.record(today, anna, Presence.EXCUSED, Minutes.NONE, trainer);
        roster.close(today, trainer);
        var closed = told();
        roster.reopen(today, "Te vroeg", trainer);

        assertThat(open).contains("Voorlopig: de presentielijst is nog niet afgesloten.");
        assertThat(closed)
                .contains("Bevestigd door Tineke Trainer op ", "Afgemeld")
                .doesNotContain("Voorlopig", "Afwezig met bericht");
        assertThat(told()).contains("Voorlopig", "De lijst is één keer heropend");
    }

    @Test
    void aListOnWhichNothingIsRecordedIsNotCalledProvisional() throws Exception {
        var blank = rosters.aGroupMeetsToday("Appel", "Boom");
        SignIn.as(blank.trainer(), Role.TRAINER);

        assertThat(Judge.text(
                        lists.of(blank.today(), blank.trainer()).orElseThrow().bytes()))
                .doesNotContain("Voorlopig");
    }

    @Test
    void whatWasDrawnStandsOnTheListAsLinesThatCanBeReadAloud() throws Exception {
        var blank = lists.of(today, trainer).orElseThrow().bytes();
        signing.sign(today, anna, TestSignatures.drawn(), trainer);

        var list = lists.of(today, trainer).orElseThrow().bytes();

        assertThat(Judge.faults(list)).isEmpty();
        assertThat(figures(list))
                .contains("Handtekening van Anna Appel")
                .hasSize(figures(blank).size() + 1);
        assertThat(strokes(list)).contains("200 100 l", "500 250 l");
        assertThat(strokes(blank)).doesNotContain("200 100 l");
        assertThat(Judge.text(list)).contains("vastgelegd door Tineke Trainer");
    }

    @Test
    void aTypedNameAndASignatureOnPaperStandOnItInWords() throws Exception {
        signing.sign(today, anna, new Signature.Typed("A. Appel"), trainer);
        signing.sign(today, bram, new Signature.OnPaper(), trainer);

        var list = lists.of(today, trainer).orElseThrow().bytes();

        assertThat(Judge.faults(list)).isEmpty();
        assertThat(Judge.text(list).replaceAll("\\s+", " "))
                .contains("Bevestigd met getypte naam: A. Appel", "Op papier getekend");
    }

    private String told() throws IOException {
        return Judge.text(lists.of(today, trainer).orElseThrow().bytes()).replaceAll("\\s+", " ");
    }

    /** What is told of each picture. */
    private static List<String> figures(Bytes pdf) throws IOException {
        var told = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf.toArray())) {
            gather(document.getDocumentCatalog().getStructureTreeRoot(), told);
        }
        return told;
    }

    private static void gather(PDStructureNode node, List<String> told) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    told.add(element.getAlternateDescription());
                }
                gather(element, told);
            }
        }
    }

    /** All that is painted, as the PDF says it. */
    private static String strokes(Bytes pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toArray())) {
            var painted = new StringBuilder();
            for (var page : document.getPages()) {
                painted.append(new String(page.getContents().readAllBytes(), ISO_8859_1));
            }
            return painted.toString().replaceAll("\\s+", " ");
        }
    }

    @Test
    void aTrainerOfAnotherEditionHasNoList() {
        var colleague = people.someone();
        SignIn.as(colleague, Role.TRAINER);

        assertThat(lists.of(today, colleague)).isEmpty();
        assertThat(lists.of(SessionId.next(), colleague)).isEmpty();
    }
}
