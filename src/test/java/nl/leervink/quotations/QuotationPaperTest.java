package nl.leervink.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Money;
import nl.leervink.paper.Judge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class QuotationPaperTest {

    @Autowired
    Answering answering;

    @Autowired
    TestQuotations quotations;

    @Autowired
    JdbcClient database;

    @Test
    void itCanBeReadAloudAndKeptAlsoWithNamesThatNoTypefaceDraws() throws Exception {
        var asked = quotations.aRequest(
                "Stichting " + "lang".repeat(40), List.of(new RegisterCount(TestAccreditations.MFN, 4)));
        var id = quotations.asked(asked);
        database.sql("update quotation set organisation = :asBefore where id = :id")
                .param("asBefore", "Stichting 名字 " + "lang".repeat(40))
                .param("id", id.value())
                .update();
        var sent = quotations.sent(id, asked, quotations.terms(asked));

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

    @Test
    void aGroupOfOneReadsAsOneAndNothingIsDivided() throws Exception {
        var asked = quotations.aRequest("Stichting Eén", List.of(new RegisterCount(TestAccreditations.MFN, 1)));
        var usual = quotations.terms(asked);
        var terms = new Terms(
                usual.days(),
                usual.place(),
                usual.trainers(),
                1,
                1,
                1,
                List.of(new Line(Line.Kind.PER_PARTICIPANT, "Training", Money.euros(700), 1)),
                usual.validUntil(),
                "");
        var sent = quotations.sent(quotations.asked(asked), asked, terms);

        assertThat(words(answering.document(sent.token()).orElseThrow().bytes()))
                .contains(
                        "1 deelnemer × € 700,00", "vanaf 1 deelnemer en heeft 1 plaats.", "De ene deelnemer staat wel")
                .doesNotContain("1 deelnemers", "Verdeeld over", "een cent meer");
    }

    @Test
    void whereNothingRemainsOfADivisionNothingIsSaidOfCents() throws Exception {
        var asked = quotations.aRequest();
        var usual = quotations.terms(asked);
        var terms = new Terms(
                usual.days(), usual.place(), usual.trainers(), 10, 6, 12, usual.lines(), usual.validUntil(), "");
        var sent = quotations.sent(quotations.asked(asked), asked, terms);

        assertThat(words(answering.document(sent.token()).orElseThrow().bytes()))
                .contains("komt dit neer op 10 × € 300,00.")
                .doesNotContain("een cent meer");
    }

    private static String words(Bytes pdf) throws Exception {
        return Judge.text(pdf).replaceAll("[\\s\\p{Z}]+", " ");
    }
}
