package nl.leervink.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.kernel.Bytes;
import nl.leervink.paper.Judge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class QuotationPaperTest {

    @Autowired
    Answering answering;

    @Autowired
    TestQuotations quotations;

    @Test
    void itCanBeReadAloudAndKeptAlsoWithNamesThatNoTypefaceDraws() throws Exception {
        var asked = quotations.aRequest(
                "Stichting 名字 " + "lang".repeat(40), List.of(new RegisterCount(TestAccreditations.MFN, 4)));
        var sent = quotations.sent(asked);

        var document = answering.document(sent.token()).orElseThrow().bytes();

        assertThat(Judge.faults(document)).isEmpty();
        assertThat(words(document))
                .contains("Training op maat", "€ 3.000,00", "3 × € 333,34 en 6 × € 333,33", "Mediatorsfederatie")
                .contains("Van de 9 deelnemers staan er 4 in dit register.");
    }

    @Test
    void theCopyOfAnAcceptedOneSaysWhoAcceptedAndWhat() throws Exception {
        var sent = quotations.sent();
        var before = answering.document(sent.token()).orElseThrow().bytes();
        answering.accept(sent.token(), "Zoë van den Berg", true);

        var copy = answering.document(sent.token()).orElseThrow().bytes();

        assertThat(Judge.faults(copy)).isEmpty();
        assertThat(words(copy)).contains("Aanvaard door Zoë van den Berg").contains(before.sha256());
    }

    private static String words(Bytes pdf) throws Exception {
        return Judge.text(pdf).replaceAll("[\\s\\p{Z}]+", " ");
    }
}
