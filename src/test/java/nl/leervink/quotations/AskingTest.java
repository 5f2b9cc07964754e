package nl.leervink.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.Bureau;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.quotations.AskResult.Asked;
import nl.leervink.quotations.AskResult.Objection;
import nl.leervink.quotations.AskResult.Refused;
import nl.leervink.quotations.AskResult.TooMuchAsked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class AskingTest {

    @Autowired
    Asking asking;

    @Autowired
    Composing composing;

    @Autowired
    QuotationDesk desk;

    @Autowired
    TestQuotations quotations;

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient database;

    @Test
    void aRequestIsNumberedConfirmedToTheAskerAndToldToTheOffice() {
        var asked = quotations.aRequest();

        var result = asking.ask(TestQuotations.filledIn(asked), "", anAddress());

        assertThat(result).isEqualTo(new Asked(asked.email()));
        var row = SignIn.during(PersonId.next(), Role.OFFICE, () -> desk.unanswered(100_000)).stream()
                .filter(one -> one.organisation().equals(asked.organisation()))
                .findFirst()
                .orElseThrow();
        assertThat(row.number()).matches("OF-\\d{4}-\\d{4,}");
        assertThat(quotations.subjects(asked.email())).containsExactly("Je aanvraag is binnen: " + row.number());
        assertThat(quotations.subjects(bureau.sender()))
                .contains("Offerte gevraagd: " + row.number() + ", " + asked.organisation());
    }

    @Test
    void theLetterToTheAskerRepeatsNothingThatWasTyped() {
        var asked = quotations.aRequest("Koop nu bij ons", List.of());
        asking.ask(TestQuotations.filledIn(asked), "", anAddress());

        var text = database.sql("select text || html from queued_letter where recipient = :email")
                .param("email", asked.email().value())
                .query(String.class)
                .single();

        assertThat(text).doesNotContain("Koop nu").doesNotContain(asked.remarks());
    }

    @Test
    void whoFillsInTheTrapIsAnsweredAsAnyoneAndNotHeard() {
        var asked = quotations.aRequest();

        var result = asking.ask(TestQuotations.filledIn(asked), "https://voorbeeld.example", anAddress());

        assertThat(result).isEqualTo(new Asked(asked.email()));
        assertThat(quotations.subjects(asked.email())).isEmpty();
        assertThat(count(asked)).isZero();
    }

    @Test
    void onePlaceAsksOnlySoOften() {
        var place = anAddress();
        IntStream.range(0, Asking.REQUESTS_FROM_A_PLACE)
                .forEach(_ -> asking.ask(TestQuotations.filledIn(quotations.aRequest()), "", place));

        assertThat(asking.ask(TestQuotations.filledIn(quotations.aRequest()), "", place))
                .isInstanceOf(TooMuchAsked.class);
    }

    @Test
    void oneAddressIsWrittenToOnlySoOften() {
        var asked = quotations.aRequest();
        IntStream.range(0, 20).forEach(_ -> asking.ask(TestQuotations.filledIn(asked), "", anAddress()));

        assertThat(asking.ask(TestQuotations.filledIn(asked), "", anAddress())).isInstanceOf(TooMuchAsked.class);
        assertThat(quotations.subjects(asked.email())).hasSizeLessThan(10);
    }

    @Test
    void anOrganisationOfFourHundredSignsOrWithALinkIsRefused() {
        assertRefused(quotations.aRequest("x".repeat(400), List.of()), Objection.NO_ORGANISATION);
        assertRefused(quotations.aRequest("Kijk op www.voorbeeld.example", List.of()), Objection.NO_ORGANISATION);
        assertRefused(quotations.aRequest(" \u0000 ", List.of()), Objection.NO_ORGANISATION);
    }

    @Test
    void aNameThatNoQuotationCanShowIsAskedInOtherLetters() {
        var typed = quotations.aRequest("Stichting 名字", List.of());

        assertThat(asking.ask(TestQuotations.filledIn(typed), "", anAddress()))
                .isEqualTo(new Refused(Set.of(Objection.UNPRINTABLE_ORGANISATION), "名 字"));
        assertThat(count(typed)).isZero();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var filledIn = new FilledInRequest(
                Optional.empty(),
                "Zie www.voorbeeld.example",
                PersonName.parse("名", "", "Wit"),
                Optional.empty(),
                300,
                List.of(new RegisterCount(TestAccreditations.MFN, -1)),
                "x".repeat(300),
                "",
                "");

        assertThat(asking.ask(filledIn, "", anAddress()))
                .isEqualTo(new Refused(
                        Set.of(
                                Objection.NO_COURSE,
                                Objection.NO_PERSON,
                                Objection.NO_ORGANISATION,
                                Objection.PARTICIPANTS_OUT_OF_BOUNDS,
                                Objection.REGISTERED_OUT_OF_BOUNDS,
                                Objection.TOO_LONG,
                                Objection.UNPRINTABLE_NAME),
                        "名"));
    }

    @Test
    void moreInARegisterThanTakePartIsRefused() {
        assertRefused(
                quotations.aRequest("Stichting", List.of(new RegisterCount(TestAccreditations.MFN, 10))),
                Objection.REGISTERED_OUT_OF_BOUNDS);
        assertRefused(
                quotations.aRequest("Stichting", List.of(new RegisterCount(TestAccreditations.MFN, -1))),
                Objection.REGISTERED_OUT_OF_BOUNDS);
    }

    @Test
    void signsThatNoDatabaseTakesAreLeftOut() {
        var typed = quotations.aRequest();
        var asked = new AskedQuotation(
                typed.course(),
                "Stichting\u0000 " + UUID.randomUUID(),
                typed.name(),
                typed.email(),
                9,
                List.of(),
                "maart\r\nBcc: iemand@voorbeeld.example",
                "'; drop table quotation; --",
                "<script>alert(1)</script>\u0000\nTweede regel");

        var id = quotations.asked(asked);

        var kept = SignIn.during(
                        PersonId.next(), Role.OFFICE, () -> composing.sheet(id).orElseThrow())
                .asked();
        assertThat(kept.period()).isEqualTo("maart Bcc: iemand@voorbeeld.example");
        assertThat(kept.place()).isEqualTo("'; drop table quotation; --");
        assertThat(kept.remarks()).isEqualTo("<script>alert(1)</script> \nTweede regel");
    }

    private void assertRefused(AskedQuotation asked, Objection objection) {
        assertThat(asking.ask(TestQuotations.filledIn(asked), "", anAddress()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections()).containsExactly(objection));
        assertThat(count(asked)).isZero();
    }

    private int count(AskedQuotation asked) {
        return database.sql("select count(*) from quotation where email = :email")
                .param("email", asked.email().value())
                .query(Integer.class)
                .single();
    }

    private static String anAddress() {
        return UUID.randomUUID().toString();
    }
}
