package nl.leervink.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.CancellationLadder;
import nl.leervink.enrolment.TermsOfEnrolment;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Bureau;
import nl.leervink.paper.Judge;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.quotations.AnswerResult.Accepted;
import nl.leervink.quotations.AnswerResult.DeclinedBefore;
import nl.leervink.quotations.AnswerResult.Unprintable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sent is what holds once it is accepted. */
@ModuleTest
class AgreementTest {

    private static final String SIGNER = "Sanne de Wit";

    @Autowired
    Answering answering;

    @Autowired
    Composing composing;

    @Autowired
    TermsOfEnrolment terms;

    @Autowired
    TestQuotations quotations;

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient database;

    @Test
    void theQuotationPrintsWhatLeavingCostsAndItsEditionKeepsThat() throws Exception {
        var asked = quotations.aRequest();
        var sent = quotations.sent(asked);
        var first = quotations.terms(asked).dates().getFirst();

        assertThat(words(sent))
                .contains("Van " + Spelling.day(first.minusDays(27)) + " tot en met " + Spelling.day(first)
                        + ": 100 % van de prijs per deelnemer.");
        assertThat(terms.of(accepted(sent)).cancellation()).isEqualTo(CancellationLadder.STANDARD);
    }

    @Test
    void whatWasPrintedHoldsWhenWhatIsUsualChanged() throws Exception {
        var sent = quotations.sent();
        database.sql("update quotation_version set cancellation = '20:10 5:75' where quotation = :id")
                .param("id", sent.id().value())
                .update();

        var edition = accepted(sent);

        assertThat(terms.of(edition).cancellation()).isEqualTo(new CancellationLadder("20:10 5:75"));
        assertThat(words(sent))
                .contains("10 % van de prijs", "75 % van de prijs")
                .doesNotContain("50 %");
    }

    @Test
    void theOfficeIsToldWhatWasBookedSinceItWasSent() {
        var asked = quotations.aRequest();
        var offered = in("Zaal " + UUID.randomUUID(), quotations.terms(asked));
        var first = quotations.sent(quotations.asked(asked), asked, offered);
        var other = quotations.aRequest(asked.course(), asked.organisation() + " en meer", List.of());
        var second = quotations.sent(quotations.asked(other), other, offered);

        accepted(first);
        accepted(second);

        assertThat(toldOf(asked.organisation())).doesNotContain("Let op");
        assertThat(toldOf(other.organisation()))
                .contains(
                        "Let op",
                        Spelling.weekday(offered.dates().getFirst(), Wording.LANGUAGE) + ": Hanna Prins geeft van",
                        "ook in " + offered.place());
    }

    @Test
    void whatWasDeclinedStaysSoAtItsLinkWhileTheOfficeWritesAnother() {
        var asked = quotations.aRequest();
        var sent = quotations.sent(asked);
        answering.decline(sent.token(), "Te duur");

        SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> composing.keep(sent.id(), quotations.revision(sent.id()), quotations.terms(asked)));

        assertThat(answering.open(sent.token()))
                .isInstanceOfSatisfying(
                        OpenResult.Shown.class,
                        shown -> assertThat(shown.status()).isEqualTo(QuotationStatus.DECLINED));
        assertThat(answering.accept(sent.token(), SIGNER, true)).isEqualTo(new DeclinedBefore());
        SignIn.during(PersonId.next(), Role.OFFICE, () -> composing.withdraw(sent.id()));
        assertThat(answering.decline(sent.token(), "")).isEqualTo(new DeclinedBefore());
    }

    @Test
    void whatWasWithdrawnStaysSoAtItsLinkWhileTheOfficeWritesAnother() {
        var asked = quotations.aRequest();
        var sent = quotations.sent(asked);

        SignIn.during(PersonId.next(), Role.OFFICE, () -> {
            composing.withdraw(sent.id());
            return composing.keep(sent.id(), quotations.revision(sent.id()), quotations.terms(asked));
        });

        assertThat(answering.open(sent.token())).isEqualTo(new OpenResult.Withdrawn());
    }

    @Test
    void aNameThatTheCopyCannotShowIsAskedInOtherLetters() {
        var sent = quotations.sent();

        assertThat(answering.accept(sent.token(), "Li 王", true)).isEqualTo(new Unprintable("王"));
        assertThat(answering.accept(sent.token(), "Li Wang", true)).isInstanceOf(Accepted.class);
    }

    private static Terms in(String place, Terms of) {
        return new Terms(
                of.days(),
                place,
                of.trainers(),
                of.participants(),
                of.minimum(),
                of.maximum(),
                of.lines(),
                of.validUntil(),
                of.note());
    }

    private EditionId accepted(TestQuotations.Sent sent) {
        return switch (answering.accept(sent.token(), SIGNER, true)) {
            case Accepted(var edition) -> edition;
            case AnswerResult other -> throw new AssertionError("Not accepted: " + other);
        };
    }

    private String words(TestQuotations.Sent sent) throws Exception {
        return Judge.text(answering.document(sent.token()).orElseThrow().bytes())
                .replaceAll("[\\s\\p{Z}]+", " ");
    }

    private String toldOf(String organisation) {
        return database.sql("select text from queued_letter where recipient = :bureau and subject like :subject")
                .param("bureau", bureau.sender().value())
                .param("subject", "Aanvaard: %, " + organisation)
                .query(String.class)
                .single();
    }
}
